using System.Runtime.CompilerServices;
using IngressRouting.CloudFormation;
using VerifyXunit;

namespace IngressRouting.Compiler.Tests.Generation;

/// <summary>Every sample: no diagnostic, the template as it was reviewed, and the same one when the sample is run.</summary>
public sealed class SampleTests
{
    /// <summary>Sample, topology, and how many things the rules cannot know.</summary>
    public static TheoryData<string, string, int> Samples() =>
        new()
        {
            { "DualStackInspection", "DualStack", 0 },
            { "ExistingVpc", "Retrofit", 3 },
            { "InspectionVpc", "Inspection", 0 },
            { "MultiAzInspection", "MultiAz", 0 },
            { "VpnEdge", "Vpn", 0 },
        };

    [Fact]
    public void Every_Sample_Is_Listed() =>
        Assert.Equal(
            Directory.GetDirectories(Root()).Where(HasSource).Select(Path.GetFileName).Order(),
            Samples().Select(row => (string)row[0]).Order()
        );

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Template_At_Compile_Time_Is_That_Of_Run_Time(string sample, string topology, int notProven)
    {
        var run = await CompilerRun.OfAsync(TestCompilation.Create(Sources(sample)));
        var native = (Topology)typeof(SampleTests).Assembly.GetType($"{sample}.Network")!.GetMethod(topology)!.Invoke(null, null)!;

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("IR0001", diagnostic.Id));
        Assert.True(notProven == run.Diagnostics.Length, string.Join("\n", run.Diagnostics));
        Assert.Equal(native.ToCloudFormation(), run.Template(topology));
        Assert.Equal(native.ToCloudFormation(TemplateFormat.Yaml), YamlText.Write(JsonText.Read(run.Template(topology))));
    }

    [Fact]
    public async Task DualStackInspection() => await Verifier.Verify(await TemplateAsync("DualStackInspection", "DualStack"), "json");

    [Fact]
    public async Task ExistingVpc() => await Verifier.Verify(await TemplateAsync("ExistingVpc", "Retrofit"), "json");

    [Fact]
    public async Task InspectionVpc() => await Verifier.Verify(await TemplateAsync("InspectionVpc", "Inspection"), "json");

    [Fact]
    public async Task MultiAzInspection() => await Verifier.Verify(await TemplateAsync("MultiAzInspection", "MultiAz"), "json");

    [Fact]
    public async Task VpnEdge() => await Verifier.Verify(await TemplateAsync("VpnEdge", "Vpn"), "json");

    internal static IEnumerable<SourceFile> Sources(string sample) =>
        Directory
            .GetFiles(Path.Combine(Root(), sample), "*.cs")
            .Order()
            .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path)));

    private static async Task<string> TemplateAsync(string sample, string topology) =>
        (await CompilerRun.OfAsync(TestCompilation.Create(Sources(sample)))).Template(topology);

    private static bool HasSource(string folder) => Directory.GetFiles(folder, "*.csproj").Length > 0;

    private static string Root([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../../../samples");
}
