using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
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
        "icon.png",
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

    [Fact]
    public void Package_shows_its_icon()
    {
        Assert.Equal("icon.png", Element("icon"));
        using var package = ZipFile.OpenRead(Workspace.Current.PackageFile);
        using var icon = package.GetEntry("icon.png")!.Open();
        var header = new byte[24];
        icon.ReadExactly(header);
        // The width and height of a PNG, as nuget.org recommends them.
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], header[16..]);
    }

    [Fact]
    public void Every_public_member_of_the_libraries_is_documented()
    {
        using var package = ZipFile.OpenRead(Workspace.Current.PackageFile);
        foreach (var file in package.Entries.Where(entry => entry.FullName.StartsWith("lib/") && entry.Name.EndsWith(".xml")))
        {
            using var documentation = file.Open();
            var members = XDocument.Load(documentation).Descendants("member").ToList();
            Assert.True(members.Count > 10, file.Name);
        }
    }

    [Fact]
    public void Every_assembly_carries_its_symbols_and_says_nothing_of_the_machine_that_built_it()
    {
        using var package = ZipFile.OpenRead(Workspace.Current.PackageFile);
        var assemblies = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, entry => AssertSymbols(entry));
    }

    private static void AssertSymbols(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var image = new PEReader(new MemoryStream(bytes.ToArray()));
        var debug = image.ReadDebugDirectory();
        Assert.Contains(debug, part => part.Type == DebugDirectoryEntryType.Reproducible);
        using var symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(
            debug.Single(part => part.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
        );
        var reader = symbols.GetMetadataReader();
        var documents = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToList();
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    private static string Element(string name) => Nuspec().Descendants().Single(element => element.Name.LocalName == name).Value;

    private static XDocument Nuspec()
    {
        using var package = ZipFile.OpenRead(Workspace.Current.PackageFile);
        using var nuspec = package.GetEntry("IngressRouting.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }
}
