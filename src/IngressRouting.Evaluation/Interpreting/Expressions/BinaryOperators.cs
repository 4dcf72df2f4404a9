using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Operators with two operands.</summary>
internal static class BinaryOperators
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        // "a" + "b" + … nests to the left as deep as it is long: walk down that spine without recursion.
        var binary = (IBinaryOperation)operation;
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return ShortCircuit(binary, frame);
        }
        var spine = 0;
        var bottom = binary;
        while (IsStrict(bottom.LeftOperand) && !bottom.LeftOperand.ConstantValue.HasValue)
        {
            bottom = (IBinaryOperation)bottom.LeftOperand;
            spine++;
        }
        var left = Expressions.Evaluate(bottom.LeftOperand, frame);
        while (true)
        {
            frame.Run.Budget.Step(bottom);
            left = Combine(bottom, left, Expressions.Evaluate(bottom.RightOperand, frame), frame);
            if (spine-- == 0)
            {
                return left;
            }
            bottom = (IBinaryOperation)bottom.Parent!;
        }
    }

    /// <summary>Applies a built-in operator to operands that the compiler has converted to its type.</summary>
    public static object? Apply(BinaryOperatorKind kind, object? left, object? right, bool isChecked, IOperation operation, Frame frame)
    {
        switch (left)
        {
            case int a when right is int b:
                return Int32Operators.Apply(kind, a, b, isChecked, operation, frame);
            case bool a when right is bool b:
                return BooleanOperators.Apply(kind, a, b, operation, frame);
            case string or null when kind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String:
                return Concatenation.Join(left, right, operation, frame);
            case long a when right is long b:
                return Int64Operators.Apply(kind, a, b, isChecked, operation, frame);
            case long a when right is int b:
                return Int64Operators.Shift(kind, a, b, operation, frame);
            case uint a when right is uint b:
                return UInt32Operators.Apply(kind, a, b, isChecked, operation, frame);
            case uint a when right is int b:
                return UInt32Operators.Shift(kind, a, b, operation, frame);
            case ulong a when right is ulong b:
                return UInt64Operators.Apply(kind, a, b, isChecked, operation, frame);
            case ulong a when right is int b:
                return UInt64Operators.Shift(kind, a, b, operation, frame);
            case double a when right is double b:
                return DoubleOperators.Apply(kind, a, b, operation, frame);
            case float a when right is float b:
                return SingleOperators.Apply(kind, a, b, operation, frame);
            case decimal a when right is decimal b:
                return DecimalOperators.Apply(kind, a, b, operation, frame);
            default:
                return operation.Type?.SpecialType == SpecialType.System_String && kind == BinaryOperatorKind.Add
                    ? Concatenation.Join(left, right, operation, frame)
                    : OtherOperators.Apply(kind, left, right, isChecked, operation, frame);
        }
    }

    private static bool IsStrict(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) };

    private static object? Combine(IBinaryOperation operation, object? left, object? right, Frame frame)
    {
        if (operation.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            return UserOperators.Binary(method, left, right, operation.IsLifted, operation, frame);
        }
        if (
            operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && IsReference(operation.LeftOperand, frame)
        )
        {
            return OtherOperators.AreSame(left, right, operation, frame) == (operation.OperatorKind == BinaryOperatorKind.Equals);
        }
        return operation.IsLifted && (left is null || right is null)
            ? Lifted(operation.OperatorKind, left, right)
            : Apply(operation.OperatorKind, left, right, operation.IsChecked, operation, frame);
    }

    /// <summary>Operands of reference types are compared as references, whatever is boxed in them.</summary>
    private static bool IsReference(IOperation operand, Frame frame) =>
        operand.Type is { } type && frame.Resolve(type) is { IsReferenceType: true, SpecialType: not SpecialType.System_String };

    /// <summary>The operators that string, decimal and delegates declare are as good as built in.</summary>
    private static bool IsBuiltIn(IMethodSymbol method) =>
        method.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Decimal or SpecialType.System_Object
        || method.ContainingType.SpecialType == SpecialType.System_MulticastDelegate
        || method.ContainingType.SpecialType == SpecialType.System_Delegate;

    /// <summary>What an operator gives when one of its operands is null.</summary>
    public static object? Lifted(BinaryOperatorKind kind, object? left, object? right)
    {
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return left is null && right is null;
            case BinaryOperatorKind.NotEquals:
                return left is not null || right is not null;
            case BinaryOperatorKind.LessThan:
            case BinaryOperatorKind.LessThanOrEqual:
            case BinaryOperatorKind.GreaterThan:
            case BinaryOperatorKind.GreaterThanOrEqual:
                return false;
            // Three-valued logic: false & null is false, true | null is true.
            case BinaryOperatorKind.And when false.Equals(left) || false.Equals(right):
                return false;
            case BinaryOperatorKind.Or when true.Equals(left) || true.Equals(right):
                return true;
            default:
                return null;
        }
    }

    private static object? ShortCircuit(IBinaryOperation operation, Frame frame)
    {
        if (operation.OperatorMethod is { } method)
        {
            return UserOperators.ShortCircuit(operation, method, frame);
        }
        if (operation.IsLifted)
        {
            throw frame.Refuse(operation, "This '&&' or '||'");
        }
        var left = Expressions.Test(operation.LeftOperand, frame);
        return left == (operation.OperatorKind == BinaryOperatorKind.ConditionalOr)
            ? left
            : Expressions.Test(operation.RightOperand, frame);
    }
}
