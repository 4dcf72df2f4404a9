using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Fuzzing;

/// <summary>Files of source, compiled together as a project would; those that cannot be compiled at all are left out.</summary>
internal sealed class FileCompilation
{
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable
    );

    private FileCompilation(CSharpCompilation source, ProgramAssembly? assembly, IReadOnlyList<(string File, Diagnostic Error)> failed)
    {
        Source = source;
        Assembly = assembly;
        Failed = failed;
    }

    /// <summary>The files as they are, which is what is interpreted: a generator sees nothing of what others write.</summary>
    public CSharpCompilation Source { get; }

    /// <summary>What was compiled; null when files that compile alone do not compile together.</summary>
    public ProgramAssembly? Assembly { get; }

    /// <summary>The files that were left out, with their first errors; or, where there is no assembly, all errors.</summary>
    public IReadOnlyList<(string File, Diagnostic Error)> Failed { get; }

    /// <summary>Compiles the files.</summary>
    /// <param name="files">Paths of files, and of folders with all files in them.</param>
    /// <exception cref="FormatException">A path leads nowhere.</exception>
    public static FileCompilation Of(IEnumerable<string> files)
    {
        var trees = files.SelectMany(Under).Distinct(StringComparer.Ordinal).Select(Parse).ToList();
        var failed = new List<(string File, Diagnostic Error)>();
        while (true)
        {
            var source = Create(trees);
            var stream = new MemoryStream();
            var errors = Emit(source, stream);
            if (errors.Count == 0)
            {
                return new FileCompilation(source, new ProgramAssembly(stream), failed);
            }

            // A file that does not compile on its own either is at fault; the others must not suffer from it.
            var culprits = trees.FindAll(tree =>
                errors.Exists(error => error.Location.SourceTree == tree) && Emit(Create([tree]), Stream.Null).Count > 0
            );
            if (culprits.Count == 0)
            {
                return new FileCompilation(source, null, [.. errors.Select(static error => (error.Location.GetLineSpan().Path, error))]);
            }

            failed.AddRange(culprits.Select(tree => (tree.FilePath, errors.First(error => error.Location.SourceTree == tree))));
            trees.RemoveAll(culprits.Contains);
        }
    }

    private static CSharpCompilation Create(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("Compared", trees, ProgramCompilation.References, Options);

    private static List<Diagnostic> Emit(CSharpCompilation source, Stream stream) =>
        [
            .. FrameworkGenerators
                .Run(source)
                .Emit(stream)
                .Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        ];

    private static IEnumerable<string> Under(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                .Where(file => !IsBuilt(path, file))
                .Order(StringComparer.Ordinal)
        : throw new FormatException($"'{path}' is neither a file nor a folder.");

    private static bool IsBuilt(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar) is [.. var folders, _]
        && folders.Any(static name => name is "bin" or "obj");

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path), ProgramCompilation.Parsing, path, Encoding.UTF8);
}
