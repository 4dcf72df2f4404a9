using System.Runtime.CompilerServices;

namespace IngressRouting.Tasks.Tests;

/// <summary>A project's intermediate folder, in which the task runs as often as the test asks.</summary>
internal sealed class TestBuild : IDisposable
{
    public TestBuild([CallerMemberName] string test = "") =>
        Directory.CreateDirectory(Root = Path.Combine(Path.GetTempPath(), $"{test}-{Guid.NewGuid():N}"));

    public string Root { get; }

    public string Folder => Path.Combine(Root, "cloudformation");

    public string Manifest => Path.Combine(Root, "cloudformation.manifest");

    public string AssemblyFile => Path.Combine(Root, "App.dll");

    /// <summary>The names of the files in the output folder.</summary>
    public IEnumerable<string?> Files =>
        Directory.Exists(Folder) ? Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal) : [];

    /// <summary>The file to which errors are attributed; it need not exist.</summary>
    public string ProjectFile => Path.Combine(Root, "App.csproj");

    /// <summary>Sets what the project says beside its sources.</summary>
    public Action<WriteTemplates> Configure { get; init; } = _ => { };

    public string PathOf(string file) => Path.Combine(Folder, file);

    public RecordingBuildEngine Succeeds(params TestTopology[] topologies)
    {
        var engine = Run(TestAssembly.With(topologies), analyzersRan: true, out var success);
        Assert.Empty(engine.Errors.Select(error => error.Message));
        Assert.True(success);
        return engine;
    }

    /// <summary>Runs the task, which must fail with exactly these codes, in that order.</summary>
    public RecordingBuildEngine Fails(string codes, byte[] assembly, bool analyzersRan = true)
    {
        var engine = Run(assembly, analyzersRan, out var success);
        Assert.Equal(codes, string.Join(" ", engine.Errors.Select(error => error.Code)));
        Assert.False(success);
        Assert.All(engine.Errors, error => Assert.DoesNotContain("   at ", error.Message));
        return engine;
    }

    public RecordingBuildEngine Run(byte[] assembly, bool analyzersRan, out bool success)
    {
        File.WriteAllBytes(AssemblyFile, assembly);
        var engine = new RecordingBuildEngine();
        var task = new WriteTemplates
        {
            BuildEngine = engine,
            AssemblyFile = AssemblyFile,
            OutputFolder = Folder,
            ManifestFile = Manifest,
            AnalyzersRan = analyzersRan,
            ProjectFile = ProjectFile,
        };
        Configure(task);
        success = task.Execute();
        return engine;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
