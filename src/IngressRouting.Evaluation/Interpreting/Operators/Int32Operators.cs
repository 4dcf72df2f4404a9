using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The built-in operators of <c>int</c>.</summary>
internal static class Int32Operators
{
    public static object Apply(BinaryOperatorKind kind, int left, int right, bool isChecked, IOperation operation, Frame frame)
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
            case BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder when right == -1 && left == int.MinValue:
                throw Faults.Overflow(operation, frame);
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
            case BinaryOperatorKind.LeftShift:
                return left << right;
            case BinaryOperatorKind.RightShift:
                return left >> right;
            case BinaryOperatorKind.UnsignedRightShift:
                return left >>> right;
            default:
                return Compare(kind, left, right, operation, frame);
        }
    }

    private static object Compare(BinaryOperatorKind kind, int left, int right, IOperation operation, Frame frame) =>
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

    private static object Checked(BinaryOperatorKind kind, int left, int right, IOperation operation, Frame frame)
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
