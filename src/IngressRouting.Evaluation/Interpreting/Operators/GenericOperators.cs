using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Operators of a type parameter that stands for a simple number: the interfaces of generic math say which there are, the language what they do.</summary>
internal static class GenericOperators
{
    /// <summary>Whether operands are numbers whose operator an interface declares.</summary>
    public static bool Apply(IMethodSymbol method, object? left) =>
        Numerics.IsNumber(left)
        && StaticAbstracts.IsOpen(method)
        && method.ContainingType
            is { TypeKind: TypeKind.Interface, ContainingNamespace: { Name: "Numerics", ContainingNamespace.Name: "System" } };

    public static object? Binary(object left, object? right, IOperation operation, Frame frame)
    {
        var (kind, isChecked) = operation switch
        {
            IBinaryOperation binary => (binary.OperatorKind, binary.IsChecked),
            ICompoundAssignmentOperation assignment => (assignment.OperatorKind, assignment.IsChecked),
            _ => throw Expressions.Refuse(operation, frame),
        };
        var type = Numerics.TypeOf(left);
        var isShift = kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
        if (right is null || (isShift ? !IsCertain(type, right) : Numerics.TypeOf(right) != type))
        {
            throw Expressions.Refuse(operation, frame);
        }
        // The bits that widening a negative number would add are not shifted in.
        var bits = (kind, left) switch
        {
            (BinaryOperatorKind.UnsignedRightShift, sbyte number) => unchecked((byte)number),
            (BinaryOperatorKind.UnsignedRightShift, short number) => unchecked((ushort)number),
            _ => left,
        };
        return Within(
            BinaryOperators.Apply(
                kind,
                Wide(bits, operation, frame),
                isShift ? right : Wide(right, operation, frame),
                isChecked,
                operation,
                frame
            ),
            type,
            isChecked && !isShift,
            operation,
            frame
        );
    }

    public static object? Unary(object value, IOperation operation, Frame frame)
    {
        var type = Numerics.TypeOf(value);
        switch (operation)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Plus }:
                return value;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } when value is double or float or decimal:
                // Subtracting from zero would lose the sign of a zero.
                return value switch
                {
                    double wide => -wide,
                    float single => -single,
                    _ => -(decimal)value,
                };
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation } when Ones(type, operation, frame) is { } ones:
                return Within(
                    BinaryOperators.Apply(BinaryOperatorKind.ExclusiveOr, Wide(value, operation, frame), ones, false, operation, frame),
                    type,
                    false,
                    operation,
                    frame
                );
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, IsChecked: var isChecked }:
                var zero = Numerics.Convert(0, type, false, operation, frame);
                var negated = BinaryOperators.Apply(
                    BinaryOperatorKind.Subtract,
                    Wide(zero, operation, frame),
                    Wide(value, operation, frame),
                    isChecked,
                    operation,
                    frame
                );
                return Within(negated, type, isChecked, operation, frame);
            case IIncrementOrDecrementOperation step:
                var kind = step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
                var one = Wide(Numerics.Convert(1, type, false, operation, frame), operation, frame);
                var next = BinaryOperators.Apply(kind, Wide(value, operation, frame), one, step.IsChecked, operation, frame);
                return Within(next, type, step.IsChecked, operation, frame);
            default:
                throw Expressions.Refuse(operation, frame);
        }
    }

    /// <summary>Versions differ in how far a small number is shifted by more bits than it has.</summary>
    private static bool IsCertain(SpecialType type, object by) =>
        by is int bits
        && type switch
        {
            SpecialType.System_Byte or SpecialType.System_SByte => bits is >= 0 and < 8,
            _ => !Numerics.IsSmall(type) || bits is >= 0 and < 16,
        };

    /// <summary>All bits set, as wide as the language computes with them; null when a type has no such operators.</summary>
    private static object? Ones(SpecialType type, IOperation operation, Frame frame) =>
        NumberCreation.Limits(type) is null ? null
        : type == SpecialType.System_UInt64 ? ulong.MaxValue
        : Wide(Numerics.Convert(-1, type, false, operation, frame), operation, frame);

    /// <summary>The language computes with small numbers as with int.</summary>
    private static object Wide(object number, IOperation operation, Frame frame) =>
        Numerics.IsSmall(Numerics.TypeOf(number)) ? Numerics.Convert(number, SpecialType.System_Int32, false, operation, frame) : number;

    private static object? Within(object? result, SpecialType type, bool isChecked, IOperation operation, Frame frame) =>
        result is null or bool ? result : Numerics.Convert(result, type, isChecked, operation, frame);
}
