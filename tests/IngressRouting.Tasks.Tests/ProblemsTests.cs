namespace IngressRouting.Tasks.Tests;

public sealed class ProblemsTests
{
    private static readonly TestTopology Inspection = new("Inspection");

    private const string TopologyMethod = "namespace Acme { class Network { [IngressRouting.Topology] static void Inspection() { } } }";

    [Fact]
    public void IR9501_topology_without_a_template()
    {
        using var build = new TestBuild();
        var engine = build.Fails("IR9501", TestAssembly.With(Inspection with { Template = "", Errors = 1 }));
        Assert.StartsWith("Topology 'Inspection' has no template", engine.Errors[0].Message);
        Assert.Equal(build.ProjectFile, engine.Errors[0].File);
        Assert.Empty(build.Files);
    }

    [Theory]
    [InlineData("class Templates { }")]
    [InlineData("class Templates { public static readonly string Inspection = \"{}\"; }")]
    [InlineData("class Templates { public const int Inspection = 1; }")]
    [InlineData("class Templates { public const string Inspection = null; }")]
    [InlineData("class Templates { public const string Other = \"{}\"; }")]
    public void IR9501_marker_that_points_to_no_text(string type)
    {
        using var build = new TestBuild();
        build.Fails("IR9501", TestAssembly.Compile(Inspection.Marker("Templates", "Inspection") + type));
    }

    [Fact]
    public void IR9501_marker_that_points_into_another_assembly()
    {
        using var build = new TestBuild();
        build.Fails("IR9501", TestAssembly.Compile(Inspection.Marker("System.String", "Empty")));
    }

    [Fact]
    public void IR9501_keeps_the_last_good_files()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection, new TestTopology("Edge"));
        build.Fails("IR9501", TestAssembly.With(Inspection with { Template = "" }, new TestTopology("Renamed")));
        Assert.Equal(["Edge.template.json", "Inspection.template.json"], build.Files);
    }

    [Fact]
    public void IR9502_topology_method_that_no_generator_saw()
    {
        using var build = new TestBuild();
        var engine = build.Fails("IR9502", TestAssembly.Compile(TopologyMethod));
        Assert.Contains("'Acme.Network.Inspection'", engine.Errors[0].Message);
    }

    [Fact]
    public void IR9502_is_not_for_code_that_only_mentions_the_attribute()
    {
        using var build = new TestBuild();
        var assembly = TestAssembly.Compile("class Scan { object Attribute() => new IngressRouting.TopologyAttribute(); }");
        Assert.Empty(build.Run(assembly, analyzersRan: true, out _).Errors);
    }

    [Fact]
    public void IR9503_errors_while_analyzers_were_off()
    {
        using var build = new TestBuild();
        var engine = build.Fails("IR9503", TestAssembly.With(Inspection with { Errors = 2 }), analyzersRan: false);
        Assert.StartsWith("Topology 'Inspection' has 2 errors that this build did not report", engine.Errors[0].Message);
        Assert.Empty(build.Files);
    }

    [Fact]
    public void IR9503_is_the_cause_of_a_missing_template_too()
    {
        using var build = new TestBuild();
        build.Fails("IR9503", TestAssembly.With(Inspection with { Errors = 1, Template = "" }), analyzersRan: false);
    }

    [Fact]
    public void IR9503_is_not_for_a_topology_in_order()
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
    public void IR9504_file_name_that_is_a_path(string fileName)
    {
        using var build = new TestBuild();
        build.Fails("IR9504", TestAssembly.With(Inspection with { FileName = fileName }));
        Assert.Equal([build.AssemblyFile], Directory.GetFileSystemEntries(build.Root));
    }

    [Fact]
    public void IR9505_folder_that_cannot_be_made()
    {
        using var build = new TestBuild();
        File.WriteAllText(build.Folder, "in the way");
        build.Fails("IR9505", TestAssembly.With(Inspection));
    }

    [Fact]
    public void IR9505_leaves_the_build_out_of_date_and_remembers_what_it_began()
    {
        using var build = new TestBuild();
        Directory.CreateDirectory(build.PathOf("Inspection.template.json"));
        build.Fails("IR9505", TestAssembly.With(new TestTopology("Edge"), Inspection));
        Assert.True(File.GetLastWriteTimeUtc(build.Manifest) < File.GetLastWriteTimeUtc(build.AssemblyFile));

        Directory.Delete(build.PathOf("Inspection.template.json"));
        build.Succeeds(Inspection);
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Fact]
    public void IR9507_two_topologies_with_one_file()
    {
        using var build = new TestBuild();
        var second = new TestTopology("Second") { FileName = "INSPECTION.template.json" };
        var engine = build.Fails("IR9507", TestAssembly.With(Inspection, second));
        Assert.StartsWith("Topologies 'Inspection' and 'Second' would be written to the same file", engine.Errors[0].Message);
    }

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        using var build = new TestBuild();
        build.Fails("IR9501 IR9504", TestAssembly.With(Inspection with { Template = "" }, new TestTopology("Edge") { FileName = "a/b" }));
    }

    [Fact]
    public void IR9506_template_that_is_not_JSON()
    {
        using var build = new TestBuild();
        var engine = build.Fails("IR9506", TestAssembly.With(Inspection with { Template = "{\n  yes\n}" }));
        Assert.Contains(
            "the template of topology 'Inspection' is not JSON: line 2, column 3: a key in double quotes is expected, not 'y'",
            engine.Errors[0].Message
        );
    }

    [Fact]
    public void IR9507_two_topologies_whose_other_files_would_be_one()
    {
        using var build = new TestBuild();
        build.Fails("IR9507", TestAssembly.With(Inspection, new TestTopology("Second") { FileName = "Inspection.json" }));
    }
}
