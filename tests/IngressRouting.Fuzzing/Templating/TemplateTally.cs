namespace IngressRouting.Fuzzing;

/// <summary>What came of many mutants of templates.</summary>
internal sealed class TemplateTally
{
    public int Mutants { get; set; }

    /// <summary>Those that could not be read, which is a report too.</summary>
    public int Unreadable { get; set; }

    /// <summary>Those that were judged.</summary>
    public int Judged { get; set; }

    /// <summary>Exceptions, hangs, places outside of the text and differences between JSON and YAML: nothing that may happen.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The slowest check, and of what.</summary>
    public (TimeSpan Time, string Where) Slowest { get; set; }

    /// <summary>The check that allocated most.</summary>
    public (long Bytes, string Where) Largest { get; set; }

    public override string ToString() =>
        $"{Mutants} mutants: {Judged} judged, {Unreadable} unreadable, {Faults.Count} faults; slowest check "
        + $"{Slowest.Time.TotalMilliseconds:F0} ms ({Slowest.Where}), largest {Largest.Bytes >> 20} MB ({Largest.Where})";
}
