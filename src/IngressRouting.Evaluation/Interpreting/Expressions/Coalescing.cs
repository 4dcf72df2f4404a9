using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>??</c> and <c>??=</c>.</summary>
internal static class Coalescing
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var coalesce = (ICoalesceOperation)operation;
        if (Expressions.Evaluate(coalesce.Value, frame) is not { } value)
        {
            return Expressions.Evaluate(coalesce.WhenNull, frame);
        }
        if (coalesce.ValueConversion is { IsUserDefined: true })
        {
            throw frame.Refuse(operation, "A user-defined conversion within '??'", "write an if statement");
        }
        return Conversions.Convert(value, coalesce.Value.Type!, coalesce.Type!, false, operation, frame);
    }

    public static object? EvaluateAssignment(IOperation operation, Frame frame)
    {
        var assignment = (ICoalesceAssignmentOperation)operation;
        var target = Cells.Of(assignment.Target, frame);
        if (target.Get() is { } value)
        {
            return value;
        }
        var replacement = Composite.CopyOf(Expressions.Evaluate(assignment.Value, frame));
        target.Set(replacement);
        return replacement;
    }
}
