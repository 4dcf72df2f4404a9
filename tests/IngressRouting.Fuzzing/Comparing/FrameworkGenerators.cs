using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Fuzzing;

/// <summary>The source generators that the SDK gives to every project, such as the one of <c>[GeneratedRegex]</c>.</summary>
internal static class FrameworkGenerators
{
    private static readonly ImmutableArray<ISourceGenerator> All = [.. Files().SelectMany(Load)];

    /// <summary>The compilation with what they write.</summary>
    public static CSharpCompilation Run(CSharpCompilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create(All, parseOptions: ProgramCompilation.Parsing);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return (CSharpCompilation)output;
    }

    // They are in the SDK's reference pack; a machine that has none runs the programs that need no generator.
    private static IEnumerable<string> Files()
    {
        var packs = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var newest = Directory.Exists(packs)
            ? Directory.GetDirectories(packs, Environment.Version.Major + ".*").Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        var generators = newest is null ? null : new DirectoryInfo(Path.Combine(newest, "analyzers", "dotnet", "cs"));
        return generators is { Exists: true } ? generators.GetFiles("System.*.dll").Select(static file => file.FullName) : [];
    }

    private static IEnumerable<ISourceGenerator> Load(string file) =>
        Types(Assembly.LoadFrom(file))
            .Where(static type => type.IsDefined(typeof(GeneratorAttribute)) && !type.IsAbstract)
            .Select(static type => Activator.CreateInstance(type))
            .Select(static generator => (generator as IIncrementalGenerator)?.AsSourceGenerator() ?? (ISourceGenerator)generator!);

    // Their code fixes need libraries of the editor, which are not here.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
