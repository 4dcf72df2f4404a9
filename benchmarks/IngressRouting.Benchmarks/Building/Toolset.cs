using System.Reflection;
using System.Runtime.InteropServices;

namespace IngressRouting.Benchmarks;

/// <summary>The SDK that built this, and what the package consists of.</summary>
internal static class Toolset
{
    private static readonly string[] Libraries = ["Model", "CloudFormation", "Dsl"];

    private static readonly string[] OnlyAnalyzers = ["Evaluation", "Analyzers", "Generators"];

    public static string Compiler => Metadata("Compiler");

    /// <summary>The reference assemblies of .NET, and what the user's program references of ours.</summary>
    public static IEnumerable<string> References => Directory.GetFiles(Metadata("References"), "*.dll").Concat(UserReferences);

    public static IEnumerable<string> UserReferences => Libraries.Select(PathOf);

    /// <summary>What the package gives to the compiler.</summary>
    public static IEnumerable<string> Analyzers => Libraries.Concat(OnlyAnalyzers).Select(PathOf);

    public static string Root => Metadata("RepositoryRoot");

    /// <summary>Where the command-line tool is.</summary>
    public static string CliFolder => Path.Combine(Root, $"src/IngressRouting.Cli/bin/{Metadata("Configuration")}/net10.0");

    /// <summary>Where the command-line tool is, if it was published for this platform.</summary>
    public static string NativeCli => Path.Combine(CliFolder, RuntimeInformation.RuntimeIdentifier, "publish", "ingress");

    public static string PackageFolder => Path.Combine(Metadata("RepositoryRoot"), "src/IngressRouting.Package/build");

    public static string TasksAssembly =>
        Path.Combine(
            Metadata("RepositoryRoot"),
            $"src/IngressRouting.Tasks/bin/{Metadata("Configuration")}/netstandard2.0/IngressRouting.Tasks.dll"
        );

    /// <summary>The load of the machine during the last minute, where the system tells it; figures mean nothing without.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, $"IngressRouting.{name}.dll");

    private static string Metadata(string key) =>
        typeof(Toolset).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
