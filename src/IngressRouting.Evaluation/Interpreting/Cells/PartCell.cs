namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// A field of a struct, or an item of a tuple, that is itself in a place: whoever assigns that place as a whole assigns the part, too.
/// </summary>
internal sealed class PartCell(Cell whole, System.Func<object?, (object?[] Slots, int Index)> part, Budget budget) : Cell
{
    public override object? Get()
    {
        budget.Descend();
        var (slots, index) = part(whole.Get());
        return slots[index];
    }

    public override void Set(object? value)
    {
        budget.Descend();
        var (slots, index) = part(whole.Get());
        slots[index] = Composite.Assigned(slots[index], value);
    }
}
