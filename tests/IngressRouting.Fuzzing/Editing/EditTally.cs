namespace IngressRouting.Fuzzing;

/// <summary>What came of many edits.</summary>
internal sealed class EditTally
{
    public int Edits { get; set; }

    public int Evaluations { get; set; }

    /// <summary>Crashes, defects and hangs: nothing that may happen.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The slowest evaluation, and what was evaluated.</summary>
    public (TimeSpan Time, string Where) Slowest { get; set; }

    /// <summary>The evaluation that allocated most, binding included.</summary>
    public (long Bytes, string Where) Largest { get; set; }

    public override string ToString() =>
        $"{Edits} edits, {Evaluations} evaluations: {Faults.Count} faults; slowest evaluation {Slowest.Time.TotalMilliseconds:F0} ms ({Slowest.Where}), "
        + $"largest {Largest.Bytes >> 20} MB ({Largest.Where})";
}
