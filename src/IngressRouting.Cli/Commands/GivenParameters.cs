namespace IngressRouting.Cli;

/// <summary>What a call says of parameters; what it says last of one counts.</summary>
internal sealed class GivenParameters
{
    private readonly Dictionary<string, string?> given = new(StringComparer.Ordinal);

    /// <summary>The names of all that are given or kept, in the order in which they were first.</summary>
    public IEnumerable<string> Names => given.Keys;

    /// <summary>The values, by name.</summary>
    public IReadOnlyDictionary<string, string> Values =>
        given.Where(one => one.Value is not null).ToDictionary(one => one.Key, one => one.Value!, StringComparer.Ordinal);

    /// <summary>The parameters that keep the value of the deployment before.</summary>
    public IReadOnlyCollection<string> Kept =>
        given.Where(one => one.Value is null).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);

    public void Give(string name, string value) => given[name] = value;

    public void Keep(string name) => given[name] = null;
}
