namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An element of an array, a field of an object or an item of a tuple.</summary>
internal sealed class SlotCell(object?[] slots, int index) : Cell
{
    public override object? Get() => slots[index];

    public override void Set(object? value) => slots[index] = Composite.Assigned(slots[index], value);
}
