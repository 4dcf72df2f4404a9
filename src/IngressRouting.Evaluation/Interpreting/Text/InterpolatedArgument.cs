using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// An interpolated string that the member it is passed to puts together itself, such as <c>string.Create</c>: its parts are evaluated
/// there, one after the other, because a builder grows meanwhile.
/// </summary>
internal sealed class InterpolatedArgument(IOperation content, Frame frame)
{
    /// <summary>The argument when it is such a string for a member of the library, or null.</summary>
    public static InterpolatedArgument? Of(IArgumentOperation argument, Frame frame)
    {
        var type = argument.Parameter!.ContainingType;
        if (type is not { Name: "String" or "StringBuilder" or "FormattableString" or "Debug" } || frame.Run.Types.IsSource(type))
        {
            return null;
        }
        return argument.Value switch
        {
            IInterpolatedStringHandlerCreationOperation { Content: var content } => new InterpolatedArgument(content, frame),
            IConversionOperation { Operand: IInterpolatedStringOperation content, OperatorMethod: null } => new InterpolatedArgument(
                content,
                frame
            ),
            _ => null,
        };
    }

    /// <summary>Appends the parts to a text.</summary>
    /// <param name="builder">The text.</param>
    /// <param name="isInvariant">Whether numbers are written as the invariant culture has them.</param>
    /// <returns>What the holes held, for findings about the text.</returns>
    public string? AppendTo(StringBuilder builder, bool isInvariant)
    {
        var parts = new StringBuilder();
        Append(content, builder, parts, isInvariant);
        return parts.Length == 0 ? null : parts.ToString();
    }

    private void Append(IOperation at, StringBuilder builder, StringBuilder parts, bool isInvariant)
    {
        frame.Run.Budget.Descend();
        switch (at)
        {
            case IInterpolatedStringOperation text:
                foreach (var part in text.Parts)
                {
                    Append(part, builder, parts, isInvariant);
                }
                break;
            case IInterpolatedStringAdditionOperation addition:
                Append(addition.Left, builder, parts, isInvariant);
                Append(addition.Right, builder, parts, isInvariant);
                break;
            case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal }:
                Interpolations.AppendText(builder, literal, frame);
                break;
            case IInterpolationOperation hole:
                Interpolations.AppendHole(builder, parts, hole, isInvariant, frame);
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call }:
                AppendCall(call, builder, parts, isInvariant);
                break;
            default:
                throw Expressions.Refuse(at, frame);
        }
    }

    private void AppendCall(IInvocationOperation call, StringBuilder builder, StringBuilder parts, bool isInvariant)
    {
        IOperation? value = null;
        var width = 0;
        string? format = null;
        foreach (var argument in call.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "value":
                    value = argument.Value;
                    break;
                case "alignment" when argument.Value.ConstantValue.Value is int constant:
                    width = constant;
                    break;
                case "format":
                    format = argument.Value.ConstantValue.Value as string;
                    break;
                default:
                    throw Expressions.Refuse(argument, frame);
            }
        }
        if (call.TargetMethod.Name == "AppendLiteral" && value?.ConstantValue.Value is string literal)
        {
            Interpolations.AppendText(builder, literal, frame);
            return;
        }
        // A string is passed as a span or an object where no better overload is.
        Interpolations.AppendHole(builder, parts, value ?? throw Expressions.Refuse(call, frame), format, width, isInvariant, frame);
    }
}
