using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The built-in operators of <c>double</c>.</summary>
internal static class DoubleOperators
{
    public static object Apply(BinaryOperatorKind kind, double left, double right, IOperation operation, Frame frame)
    {
        return kind switch
        {
            BinaryOperatorKind.Add => left + right,
            BinaryOperatorKind.Subtract => left - right,
            BinaryOperatorKind.Multiply => left * right,
            BinaryOperatorKind.Divide => left / right,
            BinaryOperatorKind.Remainder => left % right,
            _ => Compare(kind, left, right, operation, frame),
        };
    }

    private static object Compare(BinaryOperatorKind kind, double left, double right, IOperation operation, Frame frame) =>
        kind switch
        {
            BinaryOperatorKind.Equals => left == right,
            BinaryOperatorKind.NotEquals => left != right,
            BinaryOperatorKind.LessThan => left < right,
            BinaryOperatorKind.LessThanOrEqual => left <= right,
            BinaryOperatorKind.GreaterThan => left > right,
            BinaryOperatorKind.GreaterThanOrEqual => left >= right,
            _ => throw Expressions.Refuse(operation, frame),
        };
}
