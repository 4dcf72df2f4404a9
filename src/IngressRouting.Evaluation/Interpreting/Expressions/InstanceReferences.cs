using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>this</c>, and the objects that initializers and patterns refer to without a name.</summary>
internal static class InstanceReferences
{
    public static object? Evaluate(IOperation operation, Frame frame) =>
        Composite.CopyOf(Raw((IInstanceReferenceOperation)operation, frame));

    public static object? Raw(IInstanceReferenceOperation operation, Frame frame) =>
        operation.ReferenceKind switch
        {
            InstanceReferenceKind.ContainingTypeInstance => frame.This,
            InstanceReferenceKind.ImplicitReceiver => frame.Initialized,
            InstanceReferenceKind.InterpolatedStringHandler => frame.Handler,
            InstanceReferenceKind.PatternInput => frame.Matched,
            _ => throw Expressions.Refuse(operation, frame),
        };
}
