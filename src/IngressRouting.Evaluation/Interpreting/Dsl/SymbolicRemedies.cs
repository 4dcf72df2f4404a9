using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Says what to do instead of asking for the characters of a value that only the deployment knows, by what they are wanted for.</summary>
internal static class SymbolicRemedies
{
    private const string Block = "take the whole block as a parameter: Parameter.Cidr(…)";
    private const string Decision = "to decide by it, use Condition.Equal, and When of what depends on it";

    /// <summary>The message with the remedy that fits, or the message itself.</summary>
    public static string Of(string message, IOperation operation)
    {
        var end = message.IndexOf("; ", System.StringComparison.Ordinal);
        return end > 0 && For(operation) is { } remedy ? message.Substring(0, end) + "; " + remedy : message;
    }

    private static string? For(IOperation operation)
    {
        for (var at = operation; at?.Parent is { } parent; at = parent)
        {
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: { } conversion }:
                    return conversion.ReturnType.Name is "CidrBlock" or "Peer" ? Block : null;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or IIsPatternOperation:
                    return Decision;
                case IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } method }
                    when !DslTypes.IsDsl(method):
                    return Decision;
                case IConversionOperation
                or IParenthesizedOperation
                or IInterpolationOperation
                or IInterpolatedStringOperation
                or IArgumentOperation
                or IBinaryOperation { Type.SpecialType: SpecialType.System_String }
                or IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } }:
                    break;
                default:
                    return null;
            }
        }
        return null;
    }
}
