using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The built-in operators of <c>bool</c>.</summary>
internal static class BooleanOperators
{
    public static object Apply(BinaryOperatorKind kind, bool left, bool right, IOperation operation, Frame frame) =>
        kind switch
        {
            BinaryOperatorKind.Equals => left == right,
            BinaryOperatorKind.NotEquals => left != right,
            BinaryOperatorKind.And => left & right,
            BinaryOperatorKind.Or => left | right,
            BinaryOperatorKind.ExclusiveOr => left ^ right,
            _ => throw Expressions.Refuse(operation, frame),
        };
}
