using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A property or indexer.</summary>
internal sealed class PropertyCell(IPropertyReferenceOperation operation, object? receiver, object?[] arguments, Frame frame) : Cell
{
    public override object? Get()
    {
        frame.Run.Budget.Descend();
        return Properties.Get(operation, receiver, arguments, frame);
    }

    public override void Set(object? value)
    {
        frame.Run.Budget.Descend();
        Properties.Set(operation, receiver, arguments, value, frame);
    }
}
