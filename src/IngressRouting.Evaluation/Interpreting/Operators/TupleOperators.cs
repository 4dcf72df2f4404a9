using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>==</c> and <c>!=</c> of tuples, element by element.</summary>
internal static class TupleOperators
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var binary = (ITupleBinaryOperation)operation;
        var left = Expressions.Evaluate(binary.LeftOperand, frame);
        var right = Expressions.Evaluate(binary.RightOperand, frame);
        var equal = AreEqual(left, right, operation, frame);
        return binary.OperatorKind == BinaryOperatorKind.Equals ? equal : !equal;
    }

    private static bool AreEqual(object? left, object? right, IOperation operation, Frame frame)
    {
        if (left is not TupleValue a || right is not TupleValue b)
        {
            return left is null && right is null;
        }
        for (var i = 0; i < a.Items.Length; i++)
        {
            if (!ElementsEqual(a.Items[i], b.Items[i], operation, frame))
            {
                return false;
            }
        }
        return true;
    }

    private static bool ElementsEqual(object? left, object? right, IOperation operation, Frame frame)
    {
        switch (left, right)
        {
            case (TupleValue, TupleValue):
                return AreEqual(left, right, operation, frame);
            case (null, _) or (_, null):
                return left is null && right is null;
            case (string a, string b):
                return a == b;
            case (bool a, bool b):
                return a == b;
            case (EnumValue or System.Enum, EnumValue or System.Enum):
                return left.Equals(right);
            default:
                // Elements of other types may compare with operators of their own, which the operation does not show.
                return Numerics.IsNumber(left) && Numerics.IsNumber(right)
                    ? NumbersEqual(left, right, operation, frame)
                    : throw frame.Refuse(operation, "A comparison of tuples with such elements");
        }
    }

    private static bool NumbersEqual(object left, object right, IOperation operation, Frame frame) =>
        Numerics.TypeOf(left) == Numerics.TypeOf(right) && left is not (double or float)
            ? left.Equals(right)
            : throw frame.Refuse(operation, "A comparison of tuples with elements of different types");
}
