namespace IngressRouting.Tasks.Tests;

/// <summary>The folder of the user's choice.</summary>
public sealed class PlacedFilesTests
{
    private static readonly TestTopology Inspection = new("Inspection");

    [Fact]
    public void Templates_are_put_there_and_kept_where_they_are()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        Place(build, "infra/net");
        Assert.Equal(["Inspection.template.json"], Names(build, "infra/net"));
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Fact]
    public void Unchanged_template_keeps_its_time()
    {
        using var build = new TestBuild();
        var longAgo = new DateTime(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);
        build.Succeeds(Inspection);
        Place(build, "infra");
        File.SetLastWriteTimeUtc(Path.Combine(build.Root, "infra/Inspection.template.json"), longAgo);
        Place(build, "infra");
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Path.Combine(build.Root, "infra/Inspection.template.json")));
    }

    [Fact]
    public void Renamed_topology_takes_its_old_file_with_it_and_leaves_others_alone()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        Place(build, "infra");
        File.WriteAllText(Path.Combine(build.Root, "infra/Hand.template.json"), "");
        build.Succeeds(new TestTopology("Renamed"));
        Place(build, "infra");
        Assert.Equal(["Hand.template.json", "Renamed.template.json"], Names(build, "infra"));
    }

    [Fact]
    public void Other_folder_takes_the_files_out_of_the_first()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        Place(build, "infra");
        Place(build, "deploy");
        Assert.Empty(Names(build, "infra"));
        Assert.Equal(["Inspection.template.json"], Names(build, "deploy"));
    }

    [Fact]
    public void Same_folder_spelled_differently_keeps_its_files()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        Place(build, "infra");
        Place(build, "./infra/");
        Assert.Equal(["Inspection.template.json"], Names(build, "infra"));
    }

    [Fact]
    public void No_folder_takes_the_files_out_of_the_last()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        Place(build, "infra");
        Place(build, "");
        Assert.Empty(Names(build, "infra"));
        Assert.False(File.Exists(Placed(build)));
    }

    [Theory]
    [InlineData("|../elsewhere\nInspection.template.json|json|2|||Inspection\n")]
    [InlineData("|elsewhere\n../elsewhere/Inspection.template.json|json|2|||Inspection\n")]
    public void Damaged_list_does_not_lead_elsewhere(string list)
    {
        using var build = new TestBuild();
        var outside = Directory.CreateDirectory(build.Root + "-elsewhere").FullName;
        var victim = Path.Combine(outside, "Inspection.template.json");
        File.WriteAllText(victim, "");
        File.WriteAllText(Placed(build), list.Replace("elsewhere", Path.GetFileName(outside)));
        build.Succeeds(Inspection);
        Place(build, "infra");
        Assert.True(File.Exists(victim));
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void IR9511_folder_that_is_refused_is_not_touched()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        Place(build, "infra");
        Assert.Equal("IR9511", Assert.Single(Run(build, "../infra").Errors).Code);
        Assert.Equal(["Inspection.template.json"], Names(build, "infra"));
    }

    [Fact]
    public void IR9505_folder_that_cannot_be_made()
    {
        using var build = new TestBuild();
        build.Succeeds(Inspection);
        File.WriteAllText(Path.Combine(build.Root, "infra"), "in the way");
        Assert.Equal("IR9505", Assert.Single(Run(build, "infra").Errors).Code);
    }

    private static string Placed(TestBuild build) => Path.Combine(build.Root, "cloudformation.placed");

    private static IEnumerable<string?> Names(TestBuild build, string folder) =>
        Directory.GetFiles(Path.Combine(build.Root, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static void Place(TestBuild build, string folder) => Assert.Empty(Run(build, folder).Errors.Select(error => error.Message));

    private static RecordingBuildEngine Run(TestBuild build, string folder)
    {
        var engine = new RecordingBuildEngine();
        var task = new PlaceTemplates
        {
            BuildEngine = engine,
            SourceFolder = build.Folder,
            SourceManifestFile = build.Manifest,
            ManifestFile = Placed(build),
            ProjectFile = build.ProjectFile,
            TemplateFolder = folder,
        };
        Assert.Equal(task.Execute(), engine.Errors.Count == 0);
        return engine;
    }
}
