namespace IngressRouting.Evaluation.Interpreting;

/// <summary>One criterion of an order.</summary>
internal sealed class SortKey(MemberCall call, FunctionValue? selector, object? comparer, bool isDescending)
{
    /// <summary>The call that states it.</summary>
    public MemberCall Call { get; } = call;

    /// <summary>What to compare; null for the elements themselves.</summary>
    public FunctionValue? Selector { get; } = selector;

    public object? Comparer { get; } = comparer;

    public bool IsDescending { get; } = isDescending;
}
