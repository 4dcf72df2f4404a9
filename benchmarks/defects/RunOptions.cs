namespace IngressRouting.Defects;

/// <summary>What a run is to do.</summary>
/// <param name="Judges">The names of the judges that are asked; empty for all that are on this machine.</param>
/// <param name="Ingress">The path of our tool, or null to look for a built one.</param>
internal sealed record RunOptions(IReadOnlyList<string> Judges, string? Ingress)
{
    /// <summary>Reads the command line.</summary>
    /// <returns>Null when there is something else on it.</returns>
    public static RunOptions? Read(IReadOnlyList<string> arguments)
    {
        var judges = new List<string>();
        string? ingress = null;
        for (var index = 0; index < arguments.Count; index += 2)
        {
            if (index + 1 == arguments.Count)
            {
                return null;
            }

            switch (arguments[index])
            {
                case "--judge":
                    judges.Add(arguments[index + 1]);
                    break;
                case "--ingress":
                    ingress = arguments[index + 1];
                    break;
                default:
                    return null;
            }
        }

        return new RunOptions(judges, ingress);
    }
}
