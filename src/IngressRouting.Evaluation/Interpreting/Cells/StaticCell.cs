using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A static field that its own static constructor assigns.</summary>
internal sealed class StaticCell(IFieldReferenceOperation operation, Frame frame) : Cell
{
    public override object? Get() => frame.Run.Statics.Read(operation.Field, operation, frame);

    public override void Set(object? value) => frame.Run.Statics.Write(operation.Field, value, frame);
}
