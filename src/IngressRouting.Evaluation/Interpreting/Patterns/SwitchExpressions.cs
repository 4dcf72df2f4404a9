using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>value switch { … }</c>.</summary>
internal static class SwitchExpressions
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var expression = (ISwitchExpressionOperation)operation;
        var value = Expressions.Evaluate(expression.Value, frame);
        var outer = frame.Scope;
        foreach (var arm in expression.Arms)
        {
            frame.Scope = arm.Locals.IsEmpty ? outer : new Scope(outer);
            if (Patterns.Matches(arm.Pattern, value, frame) && (arm.Guard is null || Expressions.Test(arm.Guard, frame)))
            {
                var result = Expressions.Evaluate(arm.Value, frame);
                frame.Scope = outer;
                return result;
            }
        }
        frame.Scope = outer;
        throw frame.Run.Fault(
            "System.Runtime.CompilerServices.SwitchExpressionException",
            "No arm of the switch expression matches the value.",
            operation
        );
    }
}
