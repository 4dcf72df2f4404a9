namespace IngressRouting.Tasks.Tests;

/// <summary>What a marker says, with the values of a topology that is in order.</summary>
internal sealed record TestTopology(string Name)
{
    public string FileName { get; init; } = Name + ".template.json";

    public string Template { get; init; } = "{}";

    public int Proven { get; init; } = 24;

    public int Violated { get; init; }

    public int NotProven { get; init; }

    public int Errors { get; init; }

    public string Marker(string type, string member) =>
        $"[assembly: IngressRouting.CompiledTopology({TestAssembly.Literal(Name)}, typeof({type}), {TestAssembly.Literal(member)}, "
        + $"{TestAssembly.Literal(FileName)}, {Proven}, {Violated}, {NotProven}, {Errors})]";
}
