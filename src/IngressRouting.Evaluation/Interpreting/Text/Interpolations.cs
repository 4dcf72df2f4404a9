using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>$"…{value,alignment:format}…"</c> as a string.</summary>
internal static class Interpolations
{
    private const int LongestParts = 80;

    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var builder = new StringBuilder();
        var parts = new StringBuilder();
        foreach (var part in ((IInterpolatedStringOperation)operation).Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text }:
                    builder.Append(text);
                    break;
                case IInterpolationOperation hole:
                    AppendHole(builder, parts, hole, frame);
                    break;
                default:
                    throw Expressions.Refuse(part, frame);
            }
            frame.Run.Budget.Charge(1 + (builder.Length / 256));
        }
        frame.Run.Budget.Allocate(2L * builder.Length);
        var result = builder.ToString();
        frame.Run.Provenance.Note(result, operation.Syntax, parts.Length == 0 ? null : parts.ToString());
        return result;
    }

    private static void AppendHole(StringBuilder builder, StringBuilder parts, IInterpolationOperation hole, Frame frame)
    {
        var value = Expressions.Evaluate(hole.Expression, frame);
        var format = hole.FormatString?.ConstantValue.Value as string;
        var text = Texts.Formatted(value, format, hole.Expression, frame);
        AppendPart(parts, hole.Expression, text);
        if (hole.Alignment is null)
        {
            builder.Append(text);
            return;
        }
        if (hole.Alignment.ConstantValue.Value is not int width)
        {
            throw Expressions.Refuse(hole, frame);
        }
        frame.Run.Budget.Allocate(2L * System.Math.Abs((long)width));
        builder.Append(width < 0 ? text.PadRight(-width) : text.PadLeft(width));
    }

    // Told in findings about the text: a reader of "10.0.{i}.0/24" wants to know which i it was.
    private static void AppendPart(StringBuilder parts, IOperation expression, string text)
    {
        if (expression.ConstantValue.HasValue || parts.Length > LongestParts || text.Length > LongestParts)
        {
            return;
        }
        parts.Append(parts.Length == 0 ? "" : ", ").Append(expression.Syntax).Append(" = ").Append(text);
    }
}
