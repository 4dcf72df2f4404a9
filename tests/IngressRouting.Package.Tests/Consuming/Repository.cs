using System.Reflection;

namespace IngressRouting.Package.Tests.Consuming;

/// <summary>Where this test assembly was built.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>Where the packages are that building this repository needed.</summary>
    public static string InstalledPackages { get; } = Metadata("InstalledPackages");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
