using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The built-in operators of <c>ulong</c>.</summary>
internal static class UInt64Operators
{
    public static object Apply(BinaryOperatorKind kind, ulong left, ulong right, bool isChecked, IOperation operation, Frame frame)
    {
        switch (kind)
        {
            case BinaryOperatorKind.Add:
                return isChecked ? Checked(kind, left, right, operation, frame) : unchecked(left + right);
            case BinaryOperatorKind.Subtract:
                return isChecked ? Checked(kind, left, right, operation, frame) : unchecked(left - right);
            case BinaryOperatorKind.Multiply:
                return isChecked ? Checked(kind, left, right, operation, frame) : unchecked(left * right);
            case BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder when right == 0:
                throw Faults.DivideByZero(operation, frame);
            case BinaryOperatorKind.Divide:
                return left / right;
            case BinaryOperatorKind.Remainder:
                return left % right;
            case BinaryOperatorKind.And:
                return left & right;
            case BinaryOperatorKind.Or:
                return left | right;
            case BinaryOperatorKind.ExclusiveOr:
                return left ^ right;
            default:
                return Compare(kind, left, right, operation, frame);
        }
    }

    public static object Shift(BinaryOperatorKind kind, ulong left, int count, IOperation operation, Frame frame) =>
        kind switch
        {
            BinaryOperatorKind.LeftShift => left << count,
            BinaryOperatorKind.RightShift => left >> count,
            BinaryOperatorKind.UnsignedRightShift => left >>> count,
            _ => throw Expressions.Refuse(operation, frame),
        };

    private static object Compare(BinaryOperatorKind kind, ulong left, ulong right, IOperation operation, Frame frame) =>
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

    private static object Checked(BinaryOperatorKind kind, ulong left, ulong right, IOperation operation, Frame frame)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => checked(left + right),
                BinaryOperatorKind.Subtract => checked(left - right),
                _ => checked(left * right),
            };
        }
        catch (System.OverflowException)
        {
            throw Faults.Overflow(operation, frame);
        }
    }
}
