using IngressRouting.Evaluation;
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
                return new BatchResult(Compare(compiling, compilation, new ProgramAssembly(stream)), rejected);
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

    private static List<(long Seed, Comparison Comparison)> Compare(
        List<GeneratedProgram> programs,
        CSharpCompilation compilation,
        ProgramAssembly compiled
    ) =>
        compiled.Use(assembly =>
            programs.ConvertAll(program =>
            {
                var topology = TopologyOf(program, compilation);
                var shared = ProgramRun.Compare(compilation, topology, assembly);

                // What programs before it changed in static fields, a running program sees and an interpreted one does not: each has them to itself.
                var comparison = shared.IsDifferent ? compiled.Use(own => ProgramRun.Compare(compilation, topology, own)) : shared;
                return (program.Seed, comparison);
            })
        );

    private static TopologyDeclaration TopologyOf(GeneratedProgram program, CSharpCompilation compilation)
    {
        var build = compilation.GetTypeByMetadataName(program.Namespace + ".Network")!.GetMembers("Build").OfType<IMethodSymbol>().Single();
        return TopologyDeclaration.Of(build).Single();
    }

    private static bool IsIn(Diagnostic error, GeneratedProgram program) =>
        program.Files.Any(file => file.Name == error.Location.SourceTree?.FilePath);
}
