namespace IngressRouting.Package.Tests.Consuming;

/// <summary>
/// A temporary folder for everything that a test run makes. The package is packed into it once, and it holds the package cache of all
/// consumers: neither what is installed on the machine nor an older package of the same version can be mistaken for this one.
/// </summary>
internal sealed class Workspace
{
    private const string Prefix = "IngressRouting.Package.Tests-";

    private const int Date = 1_700_000_000;

    private static readonly Lazy<Workspace> Lazy = new(() => new Workspace());

    private Workspace()
    {
        DeleteLeftovers();
        Root = Directory.CreateTempSubdirectory(Prefix).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);
        Feed = Path.Combine(Root, "feed");
        PackageFile = Pack(Feed);
        Version = Path.GetFileNameWithoutExtension(PackageFile)["IngressRouting.".Length..];
        CopyInstalled("netstandard.library", Feed);
        CopyInstalled("microsoft.netcore.platforms", Feed);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), OnlyThisFeed);
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), ThisVersion(Version));
    }

    public static Workspace Current => Lazy.Value;

    public string Root { get; }

    public string PackageFile { get; }

    public string Version { get; }

    private string Feed { get; }

    // A net10.0 project finds its references in the SDK, and a netstandard2.0 one in two packages that this repository needs itself.
    private string OnlyThisFeed =>
        $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """;

    /// <summary>Packs what is built into that folder, dated as by a release that sets SOURCE_DATE_EPOCH.</summary>
    public static string Pack(string folder)
    {
        var project = Path.Combine(Repository.Root, "src", "IngressRouting.Package");
        DotNet
            .Run(project, $"pack --no-build --no-restore -c {Repository.Configuration} -p:DeterministicTimestamp={Date} -o \"{folder}\"")
            .Succeeded();
        return Directory.GetFiles(folder, "IngressRouting.*.nupkg").Single();
    }

    private static void CopyInstalled(string package, string folder)
    {
        foreach (
            var file in Directory.GetFiles(Path.Combine(Repository.InstalledPackages, package), "*.nupkg", SearchOption.AllDirectories)
        )
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    // The test host may be stopped before it has deleted everything.
    private static void DeleteLeftovers()
    {
        var leftovers = new DirectoryInfo(Path.GetTempPath()).GetDirectories(Prefix + "*");
        foreach (var folder in leftovers.Where(folder => folder.CreationTimeUtc < DateTime.UtcNow.AddHours(-1)))
            folder.Delete(recursive: true);
    }

    private static string ThisVersion(string version) =>
        $"""
            <Project>
              <PropertyGroup>
                <IngressRoutingVersion>{version}</IngressRoutingVersion>
              </PropertyGroup>
            </Project>
            """;
}
