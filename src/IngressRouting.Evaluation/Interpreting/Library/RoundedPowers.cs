using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Powers whose last digits nobody sees, because a product with one of them is rounded to a whole number at once:
/// <c>Math.Ceiling(hosts * Math.Pow(1.2, years))</c>.
/// </summary>
internal static class RoundedPowers
{
    /// <summary>
    /// How near to a whole number a product may come, as a part of itself. Every implementation of a power, and each product after it, errs by
    /// less than 1e-14 of the result.
    /// </summary>
    private const double Nearest = 1e-12;

    /// <summary>A power that is only nearly the same on every machine, if that is enough here; else null.</summary>
    public static double? Find(MemberCall call, double number, double exponent)
    {
        var power = Math.Pow(number, exponent);
        if (!IsRounded(call) || Math.Abs(power) is not (> 1e-9 and < 1e9))
        {
            return null;
        }
        call.Run.HasInexactPower = true;
        return power;
    }

    /// <summary>Whether a power ends, by products alone, in <c>Math.Floor</c>, <c>Math.Ceiling</c> or <c>Math.Truncate</c>.</summary>
    private static bool IsRounded(MemberCall call)
    {
        if (
            call.Operation is not IInvocationOperation { TargetMethod: var called }
            || !SymbolEqualityComparer.Default.Equals(called, call.Symbol)
        )
        {
            return false;
        }
        var at = call.Operation;
        while (at.Parent is IParenthesizedOperation || IsProduct(at.Parent))
        {
            at = at.Parent!;
        }
        return at.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var rounding } } && IsRounding(rounding);
    }

    /// <summary>Stops where what is rounded is so near to a whole number that the error of a power in it could decide.</summary>
    public static double Check(MemberCall call, double value)
    {
        var isExact = !call.Run.HasInexactPower;
        call.Run.HasInexactPower = false;
        if (
            !isExact
            && call.Operation is IInvocationOperation { Arguments.Length: 1 } rounding
            && HasPower(rounding.Arguments[0].Value, call.Run.Budget)
            && Math.Abs(value - Math.Round(value)) <= Nearest * Math.Max(1, Math.Abs(value))
        )
        {
            throw MathMembers.Inexact(call, "compute with whole numbers, because this is too near to one");
        }
        return value;
    }

    private static bool IsProduct(IOperation? operation) =>
        operation
            is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide,
                OperatorMethod: null,
                Type.SpecialType: SpecialType.System_Double
            };

    private static bool IsRounding(IMethodSymbol method) => method.Name is "Floor" or "Ceiling" or "Truncate" && IsOfMath(method);

    private static bool IsOfMath(IMethodSymbol method) =>
        method.ContainingType is { Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool HasPower(IOperation operation, Budget budget)
    {
        budget.Descend();
        return operation switch
        {
            IParenthesizedOperation parenthesized => HasPower(parenthesized.Operand, budget),
            IBinaryOperation binary when IsProduct(binary) => HasPower(binary.LeftOperand, budget) || HasPower(binary.RightOperand, budget),
            IInvocationOperation { TargetMethod: { Name: "Pow" } power } => IsOfMath(power),
            _ => false,
        };
    }
}
