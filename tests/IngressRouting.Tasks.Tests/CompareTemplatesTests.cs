using Microsoft.Build.Utilities;

namespace IngressRouting.Tasks.Tests;

/// <summary>One set of templates for all target frameworks, or IR9512.</summary>
public sealed class CompareTemplatesTests
{
    private static readonly TestTopology Inspection = new("Inspection") { Template = "{\n  \"Description\": \"a\"\n}\n" };

    [Fact]
    public void Equal_templates_are_stamped()
    {
        using var frameworks = new Frameworks();
        Assert.Empty(frameworks.Compare([Inspection], [Inspection], [Inspection]));
        Assert.True(frameworks.IsStamped);
    }

    [Fact]
    public void IR9512_line_that_differs()
    {
        using var frameworks = new Frameworks();
        Assert.Equal(
            [
                "IR9512 Template 'Inspection.template.json' is not the same for net8.0 and net9.0: line 2 is '\"Description\": \"a\"' and "
                    + "'\"Description\": \"b\"'. Make the topology independent of the target framework, or set IngressRoutingWriteTemplates to "
                    + "false for one of the two.",
            ],
            frameworks.Compare([Inspection], [Inspection with { Template = Inspection.Template.Replace("\"a\"", "\"b\"") }])
        );
        Assert.False(frameworks.IsStamped);
    }

    [Fact]
    public void IR9512_line_that_is_missing()
    {
        using var frameworks = new Frameworks();
        var problem = Assert.Single(frameworks.Compare([Inspection with { Template = "{}" }], [Inspection with { Template = "{}\n" }]));
        Assert.Contains("line 2 is not there and ''.", problem);
    }

    [Fact]
    public void IR9512_topology_that_only_one_has()
    {
        using var frameworks = new Frameworks();
        var problems = frameworks.Compare([Inspection], [Inspection], [Inspection, new TestTopology("Edge")]);
        Assert.Contains("'Edge.template.json' is not the same for net8.0 and net10.0: there is none for net8.0.", Assert.Single(problems));
    }

    [Fact]
    public void One_framework_has_nothing_to_compare()
    {
        using var frameworks = new Frameworks();
        Assert.Empty(frameworks.Compare([Inspection]));
        Assert.True(frameworks.IsStamped);
    }

    private sealed class Frameworks : IDisposable
    {
        private static readonly string[] Names = ["net8.0", "net9.0", "net10.0"];

        private readonly string stamp = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "cloudformation.compared");
        private readonly List<TestBuild> builds = [];

        public bool IsStamped => File.Exists(stamp);

        public List<string> Compare(params TestTopology[][] topologies)
        {
            foreach (var set in topologies)
            {
                builds.Add(new TestBuild());
                builds[^1].Succeeds(set);
            }

            var engine = new RecordingBuildEngine();
            var task = new CompareTemplates
            {
                BuildEngine = engine,
                Manifests = [.. builds.Select((build, index) => Manifest(build, Names[index]))],
                StampFile = stamp,
                ProjectFile = "App.csproj",
            };
            Assert.Equal(task.Execute(), engine.Errors.Count == 0);
            return [.. engine.Errors.Select(error => $"{error.Code} {error.Message}")];
        }

        public void Dispose()
        {
            builds.ForEach(build => build.Dispose());
            if (IsStamped)
                Directory.Delete(Path.GetDirectoryName(stamp)!, recursive: true);
        }

        private static TaskItem Manifest(TestBuild build, string framework)
        {
            var item = new TaskItem(build.Manifest);
            item.SetMetadata("Folder", build.Folder);
            item.SetMetadata("Framework", framework);
            return item;
        }
    }
}
