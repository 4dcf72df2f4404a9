namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An element of a span.</summary>
internal sealed class SpanCell(SpanValue span, int index) : Cell
{
    public override object? Get() => span[index];

    public override void Set(object? value) => span[index] = Composite.Assigned(span[index], value);
}
