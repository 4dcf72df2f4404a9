namespace IngressRouting.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong that AWS refuses or that breaks traffic.</summary>
    public const int Clean = 0;

    /// <summary>Something is.</summary>
    public const int Errors = 1;

    /// <summary>Some input could not be read, or the command line made no sense; what was readable was checked all the same.</summary>
    public const int Unreadable = 2;
}
