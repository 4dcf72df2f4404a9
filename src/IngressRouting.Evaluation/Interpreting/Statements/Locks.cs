using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>lock</c>, whose body just runs: an evaluation has one thread.</summary>
internal static class Locks
{
    public static Completion Execute(ILockOperation operation, Frame frame)
    {
        var locked = Expressions.Evaluate(operation.LockedValue, frame) ?? throw Null(operation, frame);
        using var held = locked is LockValue entered ? new LockScopeValue(entered) : null;
        return Statements.Execute(operation.Body, frame);
    }

    /// <summary>A <c>Lock</c> is entered by a method of its own, any other object by one that checks its argument.</summary>
    private static FaultException Null(ILockOperation operation, Frame frame) =>
        operation.LockedValue.Type is { Name: "Lock", ContainingNamespace.Name: "Threading" }
            ? Faults.NullReference(operation.LockedValue, frame)
            : frame.Run.Fault("System.ArgumentNullException", "Value cannot be null.", operation.LockedValue);
}
