namespace IngressRouting.Evaluation.Interpreting;

/// <summary>One criterion of an order.</summary>
internal sealed class SortKey(FunctionValue? selector, object? comparer, bool isDescending)
{
    /// <summary>What to compare; null for the elements themselves.</summary>
    public FunctionValue? Selector { get; } = selector;

    public object? Comparer { get; } = comparer;

    public bool IsDescending { get; } = isDescending;
}
