using System.Text;

namespace IngressRouting.Benchmarks;

/// <summary>Sources that a compiler process compiles which starts for that, and ends.</summary>
internal sealed class ColdProject : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingress-csc-").FullName;
    private readonly string[] sources;

    public ColdProject(params IEnumerable<(string Name, string Text)> sources)
    {
        foreach (var (name, text) in sources)
        {
            File.WriteAllText(PathOf(name), text);
        }

        this.sources = [.. sources.Select(source => source.Name)];
        File.WriteAllLines(
            PathOf("common.rsp"),
            [
                "/nologo",
                "/noconfig",
                "/nostdlib+",
                "/target:library",
                "/optimize+",
                "/deterministic+",
                "/nullable+",
                .. Toolset.References.Select(file => $"/r:\"{file}\""),
            ]
        );
        File.WriteAllText(ResponseOf(AnalyzerSet.None), "");
        File.WriteAllText(ResponseOf(AnalyzerSet.Idle), $"/analyzer:\"{IdleAnalyzers.Emit(folder)}\"");
        File.WriteAllLines(ResponseOf(AnalyzerSet.Package), Toolset.Analyzers.Select(file => $"/analyzer:\"{file}\""));
    }

    /// <summary>Compiles.</summary>
    /// <param name="analyzers">What analyzes.</param>
    /// <param name="environment">What the compiler's process finds in its environment besides.</param>
    public void Compile(AnalyzerSet analyzers, params IEnumerable<(string Name, string Value)> environment) =>
        DotNet.Run(
            folder,
            ["exec", Toolset.Compiler, "@common.rsp", "@" + ResponseOf(analyzers), $"/out:{OutputOf(analyzers)}", .. sources],
            environment
        );

    /// <summary>Fails unless the package wrote a template into the assembly: it would be fast to do nothing.</summary>
    public void CheckTemplate()
    {
        if (File.ReadAllBytes(OutputOf(AnalyzerSet.Package)).AsSpan().IndexOf(Encoding.Unicode.GetBytes("AWS::EC2::Subnet")) < 0)
        {
            throw new InvalidOperationException("The package wrote no template into the assembly.");
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string ResponseOf(AnalyzerSet analyzers) => PathOf($"{analyzers}.rsp");

    private string OutputOf(AnalyzerSet analyzers) => PathOf($"With{analyzers}.dll");

    private string PathOf(string name) => Path.Combine(folder, name);
}
