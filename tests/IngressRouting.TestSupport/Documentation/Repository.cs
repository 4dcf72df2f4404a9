namespace IngressRouting.TestSupport;

/// <summary>Files of the repository that are not part of a build, such as its documentation.</summary>
public static class Repository
{
    private static readonly string Root = Find();

    /// <summary>The path of a file or folder.</summary>
    /// <param name="relative">From the root, with <c>/</c>.</param>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("global.json is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
