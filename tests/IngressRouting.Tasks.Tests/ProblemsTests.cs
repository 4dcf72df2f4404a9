namespace IngressRouting.Tasks.Tests;

public sealed class ProblemsTests
{
    private static readonly TestTopology Inspection = new("Inspection");

    private const string TopologyMethod = "namespace Acme { class Network { [IngressRouting.Topology] static void Inspection() { } } }";

    [Fact]
    public void IR9101_topology_without_a_template()
    {
        using var build = new TestBuild();
        var engine = build.Fails("IR9101", TestAssembly.With(Inspection with { Template = "", Errors = 1 }));
        Assert.StartsWith("Topology 'Inspection' has no template", engine.Errors[0].Message);
        Assert.Equal("App.csproj", engine.Errors[0].File);
        Assert.Empty(build.Files);
    }

    [Theory]
    [InlineData("class Templates { }")]
    [InlineData("class Templates { public static readonly string Inspection = \"{}\"; }")]
    [InlineData("class Templates { public const int Inspection = 1; }")]
    [InlineData("class Templates { public const string Inspection = null; }")]
    [InlineData("class Templates { public const string Other = \"{}\"; }")]
    public void IR9101_marker_that_points_to_no_text(string type)
    {
        using var build = new TestBuild();
        build.Fails("IR9101", TestAssembly.Compile(Inspection.Marker("Templates", "Inspection") + type));
    }

    [Fact]
    public void IR9101_marker_that_points_into_another_assembly()
    {
        using var build = new TestBuild();
        build.Fails("IR9101", TestAssembly.Compile(Inspection.Marker("System.String", "Empty")));
    }

    [Fact]
    public void IR9101_keeps_the_last_good_files()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection, new TestTopology("Edge"));
        build.Fails("IR9101", TestAssembly.With(Inspection with { Template = "" }, new TestTopology("Renamed")));
        Assert.Equal(["Edge.template.json", "Inspection.template.json"], build.Files);
    }

    [Fact]
    public void IR9102_topology_method_that_no_generator_saw()
    {
        using var build = new TestBuild();
        var engine = build.Fails("IR9102", TestAssembly.Compile(TopologyMethod));
        Assert.Contains("'Acme.Network.Inspection'", engine.Errors[0].Message);
    }

    [Fact]
    public void IR9102_is_not_for_code_that_only_mentions_the_attribute()
    {
        using var build = new TestBuild();
        var assembly = TestAssembly.Compile("class Scan { object Attribute() => new IngressRouting.TopologyAttribute(); }");
        Assert.Empty(build.Run(assembly, analyzersRan: true, out _).Errors);
    }

    [Fact]
    public void IR9103_errors_while_analyzers_were_off()
    {
        using var build = new TestBuild();
        var engine = build.Fails("IR9103", TestAssembly.With(Inspection with { Errors = 2 }), analyzersRan: false);
        Assert.StartsWith("Topology 'Inspection' has 2 errors that this build did not report", engine.Errors[0].Message);
        Assert.Empty(build.Files);
    }

    [Fact]
    public void IR9103_is_the_cause_of_a_missing_template_too()
    {
        using var build = new TestBuild();
        build.Fails("IR9103", TestAssembly.With(Inspection with { Errors = 1, Template = "" }), analyzersRan: false);
    }

    [Fact]
    public void IR9103_is_not_for_a_topology_in_order()
    {
        using var build = new TestBuild();
        Assert.Empty(build.Run(TestAssembly.With(Inspection), analyzersRan: false, out _).Errors);
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Theory]
    [InlineData("../escaped.json")]
    [InlineData("/tmp/escaped.json")]
    [InlineData("..\\escaped.json")]
    [InlineData("")]
    public void IR9104_file_name_that_is_a_path(string fileName)
    {
        using var build = new TestBuild();
        build.Fails("IR9104", TestAssembly.With(Inspection with { FileName = fileName }));
        Assert.Equal([build.AssemblyFile], Directory.GetFileSystemEntries(build.Root));
    }

    [Fact]
    public void IR9105_folder_that_cannot_be_made()
    {
        using var build = new TestBuild();
        File.WriteAllText(build.Folder, "in the way");
        build.Fails("IR9105", TestAssembly.With(Inspection));
    }

    [Fact]
    public void IR9105_leaves_the_build_out_of_date_and_remembers_what_it_began()
    {
        using var build = new TestBuild();
        Directory.CreateDirectory(build.PathOf("Inspection.template.json"));
        build.Fails("IR9105", TestAssembly.With(new TestTopology("Edge"), Inspection));
        Assert.True(File.GetLastWriteTimeUtc(build.Manifest) < File.GetLastWriteTimeUtc(build.AssemblyFile));

        Directory.Delete(build.PathOf("Inspection.template.json"));
        build.Succeeds(Inspection);
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Fact]
    public void IR9107_two_topologies_with_one_file()
    {
        using var build = new TestBuild();
        var second = new TestTopology("Second") { FileName = "INSPECTION.template.json" };
        var engine = build.Fails("IR9107", TestAssembly.With(Inspection, second));
        Assert.StartsWith("Topologies 'Inspection' and 'Second' would be written to the same file", engine.Errors[0].Message);
    }

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        using var build = new TestBuild();
        build.Fails("IR9101 IR9104", TestAssembly.With(Inspection with { Template = "" }, new TestTopology("Edge") { FileName = "a/b" }));
    }
}
