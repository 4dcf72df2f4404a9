namespace IngressRouting.Package.Tests.Consuming;

/// <summary>A copy of one of the folders in <c>Consumers</c>, in which a test builds and edits.</summary>
internal sealed class Consumer
{
    private readonly string root;

    private Consumer(string root) => this.root = root;

    /// <summary>A fresh copy of the consumer of that name.</summary>
    public static Consumer Copy(string name)
    {
        var source = Path.Combine(Repository.Root, "tests", "IngressRouting.Package.Tests", "Consumers", name);
        var target = Path.Combine(Workspace.Current.Root, $"{name}-{Guid.NewGuid().ToString("N")[..8]}");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return new Consumer(target);
    }

    /// <summary>Runs <c>dotnet</c> in the consumer, with the packed package as the only one there is.</summary>
    public DotNetResult DotNet(string arguments) =>
        Consuming.DotNet.Run(root, arguments, packages: Path.Combine(Workspace.Current.Root, "packages"));

    public string PathOf(string file) => Path.Combine(root, file);

    public bool Has(string file) => File.Exists(PathOf(file));

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public DateTime Time(string file) => File.GetLastWriteTimeUtc(PathOf(file));

    public void Delete(string file) => File.Delete(PathOf(file));

    /// <summary>Replaces text in a file, which must be there.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var text = Read(file);
        Assert.Contains(old, text);
        File.WriteAllText(PathOf(file), text.Replace(old, replacement));
    }

    /// <summary>Every template anywhere in the consumer, and everything beside them, with forward slashes.</summary>
    public IReadOnlyList<string> Templates() => Files("*").Where(file => file.Contains("/cloudformation/")).ToList();

    /// <summary>Every file of such a name anywhere in the consumer, with forward slashes.</summary>
    public IReadOnlyList<string> Files(string pattern) =>
        Directory
            .GetFiles(root, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
}
