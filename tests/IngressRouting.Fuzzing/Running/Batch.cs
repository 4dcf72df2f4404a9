using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Fuzzing;

/// <summary>Several programs of one world that are compiled together, then run and interpreted one by one.</summary>
internal static class Batch
{
    /// <summary>Compares the programs.</summary>
    public static BatchResult Run(IReadOnlyList<GeneratedProgram> programs)
    {
        var rejected = new List<string>();
        var compiling = programs.ToList();
        while (true)
        {
            var compilation = ProgramCompilation.Of(compiling);
            using var stream = new MemoryStream();
            var emitted = compilation.Emit(stream);
            if (emitted.Success)
            {
                return new BatchResult(Compare(compiling, compilation, stream), rejected);
            }

            // A program that does not compile is a fault of the generator; the others must not suffer from it.
            var errors = emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            var culprits = compiling.FindAll(program => errors.Any(error => IsIn(error, program)));
            if (culprits.Count == 0)
            {
                throw new InvalidOperationException("The compilation fails for no program: " + errors[0]);
            }

            rejected.AddRange(culprits.Select(program => string.Join("\n", errors.Where(error => IsIn(error, program)).Take(4))));
            compiling.RemoveAll(culprits.Contains);
        }
    }

    private static List<Comparison> Compare(List<GeneratedProgram> programs, CSharpCompilation compilation, MemoryStream compiled) =>
        Loaded(
            compiled,
            assembly =>
                programs.ConvertAll(program =>
                    ProgramRun.Compare(program, compilation, assembly) is { IsDifferent: false } alike
                        ? alike
                        : Alone(program, compilation, compiled)
                )
        );

    // What programs before it changed in static fields, a running program sees and an interpreted one does not: each has them to itself.
    private static Comparison Alone(GeneratedProgram program, CSharpCompilation compilation, MemoryStream compiled) =>
        Loaded(compiled, assembly => ProgramRun.Compare(program, compilation, assembly));

    private static T Loaded<T>(MemoryStream compiled, Func<Assembly, T> use)
    {
        compiled.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            return use(context.LoadFromStream(compiled));
        }
        finally
        {
            context.Unload();
        }
    }

    private static bool IsIn(Diagnostic error, GeneratedProgram program) =>
        program.Files.Any(file => file.Name == error.Location.SourceTree?.FilePath);
}
