using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Operators with one operand.</summary>
internal static class UnaryOperators
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var unary = (IUnaryOperation)operation;
        var value = Expressions.Evaluate(unary.Operand, frame);
        if (unary.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_Decimal)
        {
            return UserOperators.Unary(method, value, unary.IsLifted, operation, frame);
        }
        if (value is null && unary.IsLifted)
        {
            return null;
        }
        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Not when value is bool truth => !truth,
            UnaryOperatorKind.Plus when Numerics.IsNumber(value) => value,
            UnaryOperatorKind.Minus => Negate(value, unary, frame),
            UnaryOperatorKind.BitwiseNegation => Complement(value, unary, frame),
            UnaryOperatorKind.Hat when value is int fromEnd => ImplicitIndexers.Position(fromEnd, true, operation, frame),
            _ => throw Expressions.Refuse(operation, frame),
        };
    }

    private static object Negate(object? value, IUnaryOperation operation, Frame frame) =>
        value switch
        {
            int.MinValue when operation.IsChecked => throw Faults.Overflow(operation, frame),
            long.MinValue when operation.IsChecked => throw Faults.Overflow(operation, frame),
            int number => unchecked(-number),
            long number => unchecked(-number),
            double number => -number,
            float number => -number,
            decimal number => -number,
            _ => throw Expressions.Refuse(operation, frame),
        };

    private static object Complement(object? value, IUnaryOperation operation, Frame frame) =>
        value is EnumValue or System.Enum ? OnEnum(value, operation, frame) : OnNumber(value, operation, frame);

    private static object OnNumber(object? value, IUnaryOperation operation, Frame frame) =>
        value switch
        {
            int number => ~number,
            long number => ~number,
            uint number => ~number,
            ulong number => ~number,
            _ => throw Expressions.Refuse(operation, frame),
        };

    private static object OnEnum(object value, IUnaryOperation operation, Frame frame)
    {
        var number = Enums.Number(value)!;
        var wide = Numerics.IsSmall(Numerics.TypeOf(number))
            ? Numerics.Convert(number, SpecialType.System_Int32, false, operation, frame)
            : number;
        var result = Numerics.Convert(OnNumber(wide, operation, frame), Numerics.TypeOf(number), false, operation, frame);
        return Enums.Make((INamedTypeSymbol)BinaryTypes.Underlying(frame.Resolve(operation.Type!)), result, frame.Run, operation.Syntax);
    }
}
