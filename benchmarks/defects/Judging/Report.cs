namespace IngressRouting.Defects.Judging;

/// <summary>Something that a judge reports at warning or error level.</summary>
/// <param name="Rule">The judge's rule.</param>
/// <param name="Resource">The logical id of the resource that it blames, when it blames one.</param>
internal sealed record Report(string Rule, string? Resource);
