namespace IngressRouting.Defects.Judging;

/// <summary>A tool that reads templates and reports what is wrong in them.</summary>
internal interface IJudge
{
    /// <summary>Its name in the table.</summary>
    string Name { get; }

    /// <summary>Its version, or null when it is not on this machine.</summary>
    string? FindVersion();

    /// <summary>Judges files by one run of the tool.</summary>
    /// <param name="files">Their paths; the file names are unique.</param>
    /// <returns>What it says, by file name; a file that it says nothing about is missing.</returns>
    IReadOnlyDictionary<string, Verdict> Judge(IReadOnlyList<string> files);
}
