namespace IngressRouting.TestSupport;

/// <summary>That a rule is violated by a resource.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Resource">The logical id; what exists already has the id by which it is named.</param>
public sealed record Said(string Rule, string? Resource)
{
    /// <inheritdoc />
    public override string ToString() => $"{Rule} {Resource}";
}
