namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>Comparer&lt;T&gt;.Default</c>, or a comparer made of a function.</summary>
internal sealed class ComparisonValue(FunctionValue? function)
{
    /// <summary>What compares; null for the order that the elements have themselves.</summary>
    public FunctionValue? Function { get; } = function;
}
