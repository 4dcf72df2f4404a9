namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A variable without a name: a discard, or a value passed to an <c>in</c> parameter.</summary>
internal sealed class TemporaryCell(object? value) : Cell
{
    private object? current = value;

    public override object? Get() => current;

    public override void Set(object? value) => current = value;
}
