using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>=</c>.</summary>
internal static class Assignments
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var assignment = (ISimpleAssignmentOperation)operation;
        if (assignment.IsRef)
        {
            throw frame.Refuse(operation, "A reference to a variable");
        }
        if (assignment.Target is IDiscardOperation)
        {
            return Expressions.Evaluate(assignment.Value, frame);
        }
        var target = Cells.Of(assignment.Target, frame);
        var value = Composite.CopyOf(Expressions.Evaluate(assignment.Value, frame));
        target.Set(value);
        // The value of an assignment is a value: changing it must not change the variable.
        return Composite.CopyOf(value);
    }
}
