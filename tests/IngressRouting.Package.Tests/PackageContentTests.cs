using System.IO.Compression;
using System.Xml.Linq;
using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

public sealed class PackageContentTests
{
    private static readonly string[] Expected =
    [
        "IngressRouting.nuspec",
        "README.md",
        "analyzers/dotnet/cs/IngressRouting.Analyzers.dll",
        "analyzers/dotnet/cs/IngressRouting.CloudFormation.dll",
        "analyzers/dotnet/cs/IngressRouting.Dsl.dll",
        "analyzers/dotnet/cs/IngressRouting.Evaluation.dll",
        "analyzers/dotnet/cs/IngressRouting.Generators.dll",
        "analyzers/dotnet/cs/IngressRouting.Model.dll",
        "build/IngressRouting.Collect.targets",
        "build/IngressRouting.Items.targets",
        "build/IngressRouting.Paths.targets",
        "build/IngressRouting.Place.targets",
        "build/IngressRouting.Tasks.targets",
        "build/IngressRouting.UpToDate.targets",
        "build/IngressRouting.Write.targets",
        "build/IngressRouting.props",
        "build/IngressRouting.targets",
        "buildMultiTargeting/IngressRouting.Compare.targets",
        "buildMultiTargeting/IngressRouting.props",
        "buildMultiTargeting/IngressRouting.targets",
        "buildTransitive/IngressRouting.props",
        "buildTransitive/IngressRouting.targets",
        "lib/netstandard2.0/IngressRouting.CloudFormation.dll",
        "lib/netstandard2.0/IngressRouting.CloudFormation.xml",
        "lib/netstandard2.0/IngressRouting.Dsl.dll",
        "lib/netstandard2.0/IngressRouting.Dsl.xml",
        "lib/netstandard2.0/IngressRouting.Model.dll",
        "lib/netstandard2.0/IngressRouting.Model.xml",
        "tasks/netstandard2.0/IngressRouting.CloudFormation.dll",
        "tasks/netstandard2.0/IngressRouting.Model.dll",
        "tasks/netstandard2.0/IngressRouting.Tasks.dll",
    ];

    // What the format itself adds to every package.
    private static readonly string[] Envelope = ["[Content_Types].xml", "_rels/", "package/"];

    [Fact]
    public void Package_holds_these_files_and_no_others()
    {
        using var package = ZipFile.OpenRead(Workspace.Current.PackageFile);
        var files = package.Entries.Select(entry => entry.FullName).Where(name => !Envelope.Any(name.StartsWith));
        Assert.Equal(Expected, files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_brings_no_other_packages()
    {
        Assert.DoesNotContain(Nuspec().Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void Package_says_its_license_and_shows_its_readme()
    {
        Assert.Equal("MIT", Element("license"));
        Assert.Equal("README.md", Element("readme"));
    }

    [Fact]
    public void Package_of_one_date_is_the_same_bytes_whenever_it_is_packed()
    {
        var again = Workspace.Pack(Path.Combine(Workspace.Current.Root, "again"));
        Assert.Equal(File.ReadAllBytes(Workspace.Current.PackageFile), File.ReadAllBytes(again));
    }

    private static string Element(string name) => Nuspec().Descendants().Single(element => element.Name.LocalName == name).Value;

    private static XDocument Nuspec()
    {
        using var package = ZipFile.OpenRead(Workspace.Current.PackageFile);
        using var nuspec = package.GetEntry("IngressRouting.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }
}
