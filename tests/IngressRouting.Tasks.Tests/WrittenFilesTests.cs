namespace IngressRouting.Tasks.Tests;

public sealed class WrittenFilesTests
{
    private static readonly DateTime LongAgo = new(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);

    private static readonly TestTopology Inspection = new("Inspection");

    [Fact]
    public void Template_is_written_byte_for_byte_as_UTF8_without_a_byte_order_mark()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection with { Template = "{\n  \"Zürich\": \"→\"\n}\n" });
        Assert.Equal("{\n  \"Zürich\": \"→\"\n}\n"u8.ToArray(), File.ReadAllBytes(build.PathOf("Inspection.template.json")));
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Fact]
    public void Each_topology_is_summarized_in_one_loud_line()
    {
        using var build = new TestBuild();
        var engine = build.Succeeds(
            Inspection with
            {
                NotProven = 2,
            },
            new TestTopology("Edge")
            {
                Proven = 7,
                Violated = 1,
                Errors = 1,
            }
        );
        Assert.Equal(
            [
                $"Inspection -> {Path.GetFullPath(build.PathOf("Inspection.template.json"))} (24 rules proven, 0 violated, 2 not proven)",
                $"Edge -> {Path.GetFullPath(build.PathOf("Edge.template.json"))} (7 rules proven, 1 violated, 0 not proven)",
            ],
            engine.LoudMessages
        );
    }

    [Fact]
    public void Unchanged_template_keeps_its_time_and_is_summarized_again()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        File.SetLastWriteTimeUtc(build.PathOf("Inspection.template.json"), LongAgo);
        var engine = build.Succeeds(Inspection);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(build.PathOf("Inspection.template.json")));
        Assert.Single(engine.LoudMessages);
    }

    [Fact]
    public void Changed_template_replaces_the_old_one_and_leaves_nothing_beside_it()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        build.Succeeds(Inspection with { Template = "{ }" });
        Assert.Equal("{ }", File.ReadAllText(build.PathOf("Inspection.template.json")));
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Fact]
    public void Renamed_topology_takes_its_old_file_with_it()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection, new TestTopology("Edge"));
        build.Succeeds(new TestTopology("Renamed"), new TestTopology("Edge"));
        Assert.Equal(["Edge.template.json", "Renamed.template.json"], build.Files);
    }

    [Fact]
    public void Topology_renamed_in_case_only_has_one_file()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        build.Succeeds(new TestTopology("INSPECTION"));
        Assert.Equal(["INSPECTION.template.json"], build.Files);
    }

    [Fact]
    public void Last_removed_topology_leaves_an_empty_folder()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        build.Succeeds();
        Assert.Empty(build.Files);
    }

    [Fact]
    public void Files_of_others_are_left_alone()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        File.WriteAllText(build.PathOf("notes.md"), "");
        build.Succeeds();
        Assert.Equal(["notes.md"], build.Files);
    }

    [Fact]
    public void Assembly_without_topologies_gets_a_manifest_and_no_folder()
    {
        using var build = new TestBuild();
        var engine = build.Succeeds();
        Assert.Empty(engine.Messages);
        Assert.False(Directory.Exists(build.Folder));
        Assert.Equal("|\n", File.ReadAllText(build.Manifest));
    }

    [Fact]
    public void Suppressed_errors_do_not_cost_the_template()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection with { Violated = 1, Errors = 1 });
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Fact]
    public void Template_in_a_nested_type_without_a_namespace_is_found()
    {
        using var build = new TestBuild();
        var source = """
            public static class Network { public static class Templates { public const string Inspection = "{ }"; } }
            namespace Elsewhere { public static class Network { public static class Templates { public const string Inspection = "no"; } } }
            """;
        build.Run(TestAssembly.Compile(Inspection.Marker("Network.Templates", "Inspection") + source), analyzersRan: true, out _);
        Assert.Equal("{ }", File.ReadAllText(build.PathOf("Inspection.template.json")));
    }

    [Fact]
    public void Large_template_is_written_whole()
    {
        using var build = new TestBuild();
        var template = $"{{\n  \"Description\": \"{new string('x', 3_000_000)}\"\n}}\n";
        build.Succeeds(Inspection with { Template = template });
        Assert.Equal(template, File.ReadAllText(build.PathOf("Inspection.template.json")));
    }
}
