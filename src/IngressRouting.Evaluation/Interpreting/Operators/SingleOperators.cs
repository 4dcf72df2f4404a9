using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The built-in operators of <c>float</c>.</summary>
internal static class SingleOperators
{
    public static object Apply(BinaryOperatorKind kind, float left, float right, IOperation operation, Frame frame)
    {
        return kind switch
        {
            BinaryOperatorKind.Add => (float)(left + right),
            BinaryOperatorKind.Subtract => (float)(left - right),
            BinaryOperatorKind.Multiply => (float)(left * right),
            BinaryOperatorKind.Divide => (float)(left / right),
            BinaryOperatorKind.Remainder => (float)(left % right),
            _ => Compare(kind, left, right, operation, frame),
        };
    }

    private static object Compare(BinaryOperatorKind kind, float left, float right, IOperation operation, Frame frame) =>
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
