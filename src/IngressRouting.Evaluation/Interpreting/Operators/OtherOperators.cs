using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The built-in operators of strings, enums and references.</summary>
internal static class OtherOperators
{
    public static object? Apply(BinaryOperatorKind kind, object? left, object? right, bool isChecked, IOperation operation, Frame frame)
    {
        if (left is EnumValue or System.Enum || right is EnumValue or System.Enum)
        {
            return OnEnums(kind, left, right, isChecked, operation, frame);
        }
        if (operation.Type?.TypeKind == TypeKind.Delegate && left is FunctionValue or null && right is FunctionValue or null)
        {
            return kind switch
            {
                BinaryOperatorKind.Add => DelegateOperators.Combine(
                    left as FunctionValue,
                    right as FunctionValue,
                    operation.Syntax,
                    frame.Run
                ),
                BinaryOperatorKind.Subtract => DelegateOperators.Remove(
                    left as FunctionValue,
                    right as FunctionValue,
                    operation.Syntax,
                    frame.Run
                ),
                _ => throw Expressions.Refuse(operation, frame),
            };
        }
        if (kind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            throw Expressions.Refuse(operation, frame);
        }
        return AreSame(left, right, operation, frame) == (kind == BinaryOperatorKind.Equals);
    }

    public static bool AreSame(object? left, object? right, IOperation operation, Frame frame)
    {
        var types = operation is IBinaryOperation binary ? (binary.LeftOperand.Type, binary.RightOperand.Type) : (null, null);
        if (left is string a && right is string b)
        {
            frame.Run.Budget.Charge(Costs.Text(a.Length));
            // Whether two equal strings are one instance differs between the interpreter and the program.
            return
                types is ({ SpecialType: SpecialType.System_Object }, { SpecialType: SpecialType.System_Object })
                && a == b
                && !ReferenceEquals(a, b)
                ? throw frame.Run.Stop(
                    Refusals.Unspecified,
                    operation.Syntax,
                    "Whether two equal strings are the same object",
                    "compare them as strings"
                )
                : a == b;
        }
        if (left is null || right is null)
        {
            return left is null && right is null;
        }
        if (left is FunctionValue first && right is FunctionValue second)
        {
            return IsDelegate(types.Item1) && IsDelegate(types.Item2)
                ? DelegateOperators.AreEqual(first, second, operation.Syntax, frame.Run)
                : throw frame.Refuse(operation, "A comparison of delegates as objects", "compare them as delegates");
        }
        EmptyCollections.Check(left, right, operation.Syntax, frame.Run);
        // Boxes are objects of their own, whatever they hold.
        return ReferenceEquals(left, right)
            && (
                left is System.ValueType or UnsetArrayValue or Composite { IsValueType: true } or ListValue { Type.IsValueType: true }
                    ? throw frame.Refuse(operation, "A comparison of boxed values", "compare them with Equals")
                    : true
            );
    }

    private static bool IsDelegate(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Delegate or SpecialType.System_MulticastDelegate };

    private static object? OnEnums(BinaryOperatorKind kind, object? left, object? right, bool isChecked, IOperation operation, Frame frame)
    {
        if (left is null || right is null)
        {
            throw Expressions.Refuse(operation, frame);
        }
        frame.Run.Budget.Descend();
        var a = Enums.Number(left)!;
        var b = Enums.Number(right)!;
        var number = Numerics.TypeOf(a);
        var wide = Numerics.IsSmall(number) ? SpecialType.System_Int32 : number;
        var result = BinaryOperators.Apply(
            kind,
            Numerics.Convert(a, wide, false, operation, frame),
            Numerics.Convert(b, wide, false, operation, frame),
            isChecked,
            operation,
            frame
        );
        if (result is bool)
        {
            return result;
        }
        var type = BinaryTypes.Underlying(frame.Resolve(operation.Type!));
        var converted = Numerics.Convert(result!, number, isChecked, operation, frame);
        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named
            ? Enums.Make(named, converted, frame.Run, operation.Syntax)
            : converted;
    }
}
