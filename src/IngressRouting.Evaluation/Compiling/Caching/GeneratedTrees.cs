using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>Recognizes the files that our own generator adds between its run and the analyzer's.</summary>
internal static class GeneratedTrees
{
    /// <summary>The folder that the compiler names after the generator's assembly.</summary>
    public const string Assembly = "IngressRouting.Generators";

    /// <summary>The folder inside it, named after the generator's type.</summary>
    public const string Generator = Assembly + ".TopologyGenerator";

    /// <summary>
    /// Whether the tree is ours. It only adds a marker and constants named after the user's class, so that it binds nothing anew in code
    /// that compiled without it.
    /// </summary>
    public static bool IsOurs(SyntaxTree tree)
    {
        var path = tree.FilePath;
        var file = LastSeparator(path, path.Length);
        var generator = LastSeparator(path, file);
        return Is(path, generator + 1, file, Generator) && Is(path, LastSeparator(path, generator) + 1, generator, Assembly);
    }

    private static int LastSeparator(string path, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (path[i] is '/' or '\\')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Is(string path, int start, int end, string name) =>
        end - start == name.Length && string.CompareOrdinal(path, start, name, 0, name.Length) == 0;
}
