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
                    AppendText(builder, text, frame);
                    break;
                case IInterpolationOperation hole:
                    AppendHole(builder, parts, hole, false, frame);
                    break;
                default:
                    throw Expressions.Refuse(part, frame);
            }
        }
        var result = builder.ToString();
        frame.Run.Budget.Allocate(2L * result.Length);
        frame.Run.Provenance.Note(result, operation.Syntax, parts.Length == 0 ? null : parts.ToString());
        return result;
    }

    public static void AppendText(StringBuilder builder, string text, Frame frame)
    {
        frame.Run.Budget.Charge(1 + (text.Length / 256));
        frame.Run.Budget.Allocate(2L * text.Length);
        builder.Append(text);
    }

    public static void AppendHole(StringBuilder builder, StringBuilder parts, IInterpolationOperation hole, bool isInvariant, Frame frame)
    {
        var width = 0;
        if (hole.Alignment is { } alignment)
        {
            width = alignment.ConstantValue.Value is int constant ? constant : throw Expressions.Refuse(hole, frame);
        }
        AppendHole(builder, parts, hole.Expression, hole.FormatString?.ConstantValue.Value as string, width, isInvariant, frame);
    }

    public static void AppendHole(
        StringBuilder builder,
        StringBuilder parts,
        IOperation expression,
        string? format,
        int width,
        bool isInvariant,
        Frame frame
    )
    {
        var value = Expressions.Evaluate(expression, frame);
        var text = HoleTexts.Of(value, format, isInvariant, expression, frame);
        AppendPart(parts, expression, text);
        frame.Run.Budget.Allocate(2L * System.Math.Abs((long)width));
        AppendText(builder, width < 0 ? text.PadRight(-width) : text.PadLeft(width), frame);
    }

    /// <summary>Notes what a hole held, which findings about the text tell: a reader of <c>10.0.{i}.0/24</c> wants to know which i it was.</summary>
    public static void AppendPart(StringBuilder parts, IOperation expression, string text)
    {
        if (expression.ConstantValue.HasValue || parts.Length > LongestParts || text.Length > LongestParts)
        {
            return;
        }
        parts.Append(parts.Length == 0 ? "" : ", ").Append(expression.Syntax).Append(" = ").Append(text);
    }
}
