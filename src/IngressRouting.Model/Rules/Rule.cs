namespace IngressRouting.Model;

/// <summary>One rule of AWS or of traffic, as a pure function from a condition-free topology to a verdict.</summary>
public abstract class Rule
{
    /// <summary>The id that diagnostics, pages and suppressions use, such as <c>IR2004</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The rule in one sentence, without a full stop.</summary>
    public abstract string Title { get; }

    /// <summary>The severity of its plain case.</summary>
    public abstract Severity Severity { get; }

    /// <summary>Judges one view. A subject of which nothing is said is proven.</summary>
    public abstract void Judge(TopologyView view, Verdict verdict);
}
