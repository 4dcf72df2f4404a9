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

    /// <summary>What options say, as Key=Value.</summary>
    public static GivenParameters Of(IEnumerable<string> texts)
    {
        var given = new GivenParameters();
        foreach (var text in texts)
        {
            var separator = text.IndexOf('=');
            given.Give(text[..separator], text[(separator + 1)..]);
        }

        return given;
    }

    /// <summary>What a file says, as far as it can be read.</summary>
    public static GivenParameters In(string file)
    {
        var given = new GivenParameters();
        ParameterFile.Read(file, given);
        return given;
    }

    /// <summary>Adds what is said after this.</summary>
    public void Add(GivenParameters later)
    {
        foreach (var (name, value) in later.given)
        {
            given[name] = value;
        }
    }

    public void Give(string name, string value) => given[name] = value;

    public void Keep(string name) => given[name] = null;
}
