using IngressRouting.Tasks.Writing;

namespace IngressRouting.Tasks.Tests;

public sealed class ManifestTests
{
    private static readonly TemplateFile File1 = new("One.template.json", "json", "One", "{}");
    private static readonly TemplateFile File2 = new("Two.template.yaml", "yaml", "Two", "{}\n")
    {
        Capabilities = "CAPABILITY_IAM",
        Minified = "Two.min.json",
    };

    [Fact]
    public void Lists_one_file_in_each_line()
    {
        using var build = new TestBuild();
        var manifest = new Manifest(build.Manifest);
        manifest.Complete("both|none|", [File1, File2]);
        Assert.Equal(
            "|both|none|\nOne.template.json|json|2|||One\nTwo.template.yaml|yaml|3|CAPABILITY_IAM|Two.min.json|Two\n",
            File.ReadAllText(build.Manifest)
        );
        Assert.Equal("both|none|", manifest.Settings);
        Assert.Equal([File1.Entry, File2.Entry], manifest.Entries());
    }

    [Fact]
    public void Name_with_a_line_break_stays_in_its_line()
    {
        using var build = new TestBuild();
        new Manifest(build.Manifest).Complete("", [File1 with { TopologyName = "a\nb\r|c" }]);
        Assert.Equal("|\nOne.template.json|json|2|||a b |c\n", File.ReadAllText(build.Manifest));
    }

    [Fact]
    public void Paths_that_lead_elsewhere_are_not_ours()
    {
        using var build = new TestBuild();
        File.WriteAllText(build.Manifest, "../App.csproj|x\n/etc/passwd|x\n\nOne.template.json|One\n");
        var manifest = new Manifest(build.Manifest);
        Assert.Equal(["One.template.json"], manifest.FileNames());
        Assert.Empty(manifest.Entries());
        Assert.Equal("", manifest.Settings);
    }

    [Fact]
    public void Interrupted_build_is_known_and_out_of_date()
    {
        using var build = new TestBuild();
        var manifest = new Manifest(build.Manifest);
        manifest.Complete("json", [File1]);
        manifest.Announce([File2]);
        Assert.Equal(["One.template.json", "Two.template.yaml"], manifest.FileNames());
        Assert.Equal(1980, File.GetLastWriteTimeUtc(build.Manifest).Year);
    }

    [Fact]
    public void Announcing_what_is_known_changes_nothing()
    {
        using var build = new TestBuild();
        var manifest = new Manifest(build.Manifest);
        manifest.Complete("json", [File1]);
        var time = File.GetLastWriteTimeUtc(build.Manifest);
        manifest.Announce([File1 with { Capabilities = "of other content" }]);
        Assert.Equal(time, File.GetLastWriteTimeUtc(build.Manifest));
    }
}
