using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// <c>==</c> and <c>!=</c> of tuples, element by element. The operation does not show which operator compares two elements, so it is
/// found by their types again.
/// </summary>
internal static class TupleOperators
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var binary = (ITupleBinaryOperation)operation;
        var left = Operand(binary.LeftOperand, binary.RightOperand.Type, frame);
        var right = Operand(binary.RightOperand, binary.LeftOperand.Type, frame);
        var isEquality = binary.OperatorKind == BinaryOperatorKind.Equals;
        return Same(left, binary.LeftOperand.Type, right, binary.RightOperand.Type, isEquality, operation, frame) == isEquality;
    }

    /// <summary>A tuple with a null in it has no type of its own; that of the other side says enough.</summary>
    private static object? Operand(IOperation operand, ITypeSymbol? other, Frame frame)
    {
        if (operand is not ITupleOperation { Type: null } tuple || other is null || frame.Resolve(other) is not INamedTypeSymbol type)
        {
            return Expressions.Evaluate(operand, frame);
        }
        frame.Run.Budget.Descend();
        var items = new object?[tuple.Elements.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Operand(tuple.Elements[i], ElementOf(type, i), frame);
        }
        return new TupleValue(type, items, frame.Run.Budget);
    }

    private static bool Same(
        object? left,
        ITypeSymbol? leftType,
        object? right,
        ITypeSymbol? rightType,
        bool isEquality,
        IOperation operation,
        Frame frame
    )
    {
        var (from, to) = (Static(leftType, left, frame), Static(rightType, right, frame));
        if (left is TupleValue a && right is TupleValue b)
        {
            return AllSame(a, from, b, to, isEquality, operation, frame);
        }
        var isOneType = SymbolEqualityComparer.Default.Equals(from ?? to, to ?? from);
        var method = OperatorOf(from ?? to, isEquality, operation, frame) ?? OperatorOf(to, isEquality, operation, frame);
        if (method is not null)
        {
            return isOneType
                ? Invocations.Call(method, null, [left, right], operation, frame) is true == isEquality
                : throw Unknown(operation, frame);
        }
        if (left is null || right is null)
        {
            return left is null && right is null;
        }
        return (left, right) switch
        {
            (string x, string y) when IsText(from) && IsText(to) => frame.Run.Comparer.Equals(x, y),
            (string, string) => ReferenceEquals(left, right) ? true : throw Unknown(operation, frame),
            (bool x, bool y) => x == y,
            (EnumValue or System.Enum, EnumValue or System.Enum) => left.Equals(right),
            (FunctionValue x, FunctionValue y) => DelegateOperators.AreEqual(x, y, operation.Syntax, frame.Run),
            _ when isOneType && from is { IsReferenceType: true } => OtherOperators.AreSame(left, right, operation, frame),
            _ when Numerics.IsNumber(left) && Numerics.IsNumber(right) => NumbersEqual(left, right, operation, frame),
            _ => throw Unknown(operation, frame),
        };
    }

    private static bool AllSame(
        TupleValue left,
        ITypeSymbol? leftType,
        TupleValue right,
        ITypeSymbol? rightType,
        bool isEquality,
        IOperation operation,
        Frame frame
    )
    {
        frame.Run.Budget.Descend();
        for (var i = 0; i < left.Items.Length; i++)
        {
            var (from, to) = (ElementOf(leftType, i), ElementOf(rightType, i));
            if (!Same(left.Items[i], from, right.Items[i], to, isEquality, operation, frame))
            {
                return false;
            }
        }
        return true;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? tuple, int index) =>
        tuple is INamedTypeSymbol { IsTupleType: true } type ? type.TupleElements[index].Type : null;

    private static ITypeSymbol? Static(ITypeSymbol? type, object? value, Frame frame) =>
        type is not null ? BinaryTypes.Underlying(frame.Resolve(type)) : (value as TupleValue)?.Type;

    private static bool IsText(ITypeSymbol? type) => type is null or { SpecialType: SpecialType.System_String };

    /// <summary>The operator that the type of the elements declares, or null.</summary>
    private static IMethodSymbol? OperatorOf(ITypeSymbol? type, bool isEquality, IOperation operation, Frame frame)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, IsTupleType: false, TypeKind: TypeKind.Class or TypeKind.Struct })
        {
            return null;
        }
        var name = isEquality ? WellKnownMemberNames.EqualityOperatorName : WellKnownMemberNames.InequalityOperatorName;
        for (var at = type; at is not null; at = at.BaseType)
        {
            var members = at.GetMembers(name);
            if (!members.IsEmpty)
            {
                return
                    members.Length == 1
                    && members[0] is IMethodSymbol { Parameters.Length: 2 } method
                    && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, at)
                    && SymbolEqualityComparer.Default.Equals(method.Parameters[1].Type, at)
                    ? method
                    : throw Unknown(operation, frame);
            }
        }
        return null;
    }

    private static StopException Unknown(IOperation operation, Frame frame) =>
        frame.Refuse(operation, "A comparison of tuples with such elements", "compare the elements one by one");

    /// <summary>The common type of two numbers loses nothing of whole ones; of fractions it is the wider one of the two.</summary>
    private static bool NumbersEqual(object left, object right, IOperation operation, Frame frame)
    {
        var common =
            left is decimal || right is decimal ? SpecialType.System_Decimal
            : left is double || right is double ? SpecialType.System_Double
            : left is float || right is float ? SpecialType.System_Single
            : SpecialType.System_Decimal;
        var (a, b) = (Numerics.Convert(left, common, false, operation, frame), Numerics.Convert(right, common, false, operation, frame));
        return BinaryOperators.Apply(BinaryOperatorKind.Equals, a, b, false, operation, frame) is true;
    }
}
