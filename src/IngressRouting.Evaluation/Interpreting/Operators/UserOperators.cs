using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Operators that a type declares.</summary>
internal static class UserOperators
{
    public static object? Binary(IMethodSymbol method, object? left, object? right, bool isLifted, IOperation operation, Frame frame)
    {
        if (isLifted && (left is null || right is null))
        {
            return method.Name switch
            {
                WellKnownMemberNames.EqualityOperatorName => left is null && right is null,
                WellKnownMemberNames.InequalityOperatorName => left is not null || right is not null,
                _ when method.ReturnType.SpecialType == SpecialType.System_Boolean => false,
                _ => null,
            };
        }
        return GenericOperators.Apply(method, left)
            ? GenericOperators.Binary(left!, right, operation, frame)
            : Invocations.Call(method, null, [left, right], operation, frame);
    }

    /// <summary><c>&amp;&amp;</c> is <c>operator false</c> of the left side and, if that does not settle it, <c>operator &amp;</c>.</summary>
    public static object? ShortCircuit(IBinaryOperation operation, IMethodSymbol method, Frame frame)
    {
        var isAnd = operation.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        var name = isAnd ? WellKnownMemberNames.FalseOperatorName : WellKnownMemberNames.TrueOperatorName;
        IMethodSymbol? settles = null;
        foreach (var member in method.ContainingType.GetMembers(name))
        {
            settles = settles is null
                ? member as IMethodSymbol
                : throw frame.Refuse(operation, "This '&&' or '||'", "write an if statement");
        }
        if (settles is null || operation.IsLifted || method.ContainingType.TypeKind == TypeKind.Interface)
        {
            throw frame.Refuse(operation, "This '&&' or '||'", "write an if statement");
        }
        var left = Expressions.Evaluate(operation.LeftOperand, frame);
        return Invocations.Call(settles, null, [left], operation, frame) is true
            ? left
            : Binary(method, left, Expressions.Evaluate(operation.RightOperand, frame), false, operation, frame);
    }

    /// <summary>An operator that changes its target, as C# 14 has them, rather than make a new value.</summary>
    public static object? InPlace(IMethodSymbol method, IOperation target, IOperation? value, IOperation operation, Frame frame)
    {
        if (target.Type is { IsValueType: true } && target is IPropertyReferenceOperation)
        {
            throw frame.Refuse(operation, "This operator on a property", "use it on a local variable, and assign that to the property");
        }
        var receiver = Receivers.Evaluate(target, frame) ?? throw Faults.NullReference(operation, frame);
        object?[] arguments = value is null ? [] : [Composite.CopyOf(Expressions.Evaluate(value, frame))];
        Invocations.Call(Dispatch.Resolve(method, receiver, frame.Run), receiver, arguments, operation, frame);
        return Composite.CopyOf(receiver);
    }

    public static object? Unary(IMethodSymbol method, object? operand, bool isLifted, IOperation operation, Frame frame) =>
        isLifted && operand is null ? null
        : GenericOperators.Apply(method, operand) ? GenericOperators.Unary(operand!, operation, frame)
        : Invocations.Call(method, null, [operand], operation, frame);
}
