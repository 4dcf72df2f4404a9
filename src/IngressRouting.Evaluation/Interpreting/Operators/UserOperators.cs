using Microsoft.CodeAnalysis;

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
        return Invocations.Call(method, null, [left, right], operation, frame);
    }

    public static object? Unary(IMethodSymbol method, object? operand, bool isLifted, IOperation operation, Frame frame) =>
        isLifted && operand is null ? null : Invocations.Call(method, null, [operand], operation, frame);
}
