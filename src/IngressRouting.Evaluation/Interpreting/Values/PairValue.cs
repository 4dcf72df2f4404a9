namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A key and its value.</summary>
internal sealed class PairValue(object? key, object? value)
{
    public object? Key { get; } = key;

    public object? Value { get; } = value;
}
