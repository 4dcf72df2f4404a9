namespace IngressRouting.Tasks.Checking;

/// <summary>A place in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character, from 1.</param>
internal sealed record SourcePlace(string File, int Line, int Column);
