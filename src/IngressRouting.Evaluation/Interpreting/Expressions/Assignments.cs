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
            return Refer(assignment, frame);
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

    /// <summary>Lets a variable refer to another place.</summary>
    private static object? Refer(ISimpleAssignmentOperation assignment, Frame frame)
    {
        var (variable, kind) = assignment.Target switch
        {
            ILocalReferenceOperation { Local: var local } => ((ISymbol)local, local.RefKind),
            IParameterReferenceOperation { Parameter: var parameter } => (parameter, parameter.RefKind),
            _ => throw frame.Refuse(assignment, "A field that refers to a variable", "keep the array and the index of the element"),
        };
        var place = References.Of(assignment.Value, kind, frame);
        var scope = Variables.Find(variable, assignment, frame, out var slot);
        scope[slot] = place;
        return Composite.CopyOf(place.Get());
    }
}
