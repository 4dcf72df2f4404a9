namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An element of a list.</summary>
internal sealed class ListCell(ListValue list, int index) : Cell
{
    public override object? Get() => list.Items[index];

    public override void Set(object? value) => list.Items[index] = value;
}
