using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Every snippet is compiled and run, and interpreted; both must give the same value, or throw the same exception.</summary>
public sealed class DifferentialTests
{
    private static readonly ConcurrentDictionary<string, (Compilation Compilation, Assembly Assembly)> Compiled = [];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Source.Snippets())
        {
            var type = Source.Compile((file, Source.Snippet(file))).GetTypeByMetadataName(TypeOf(file))!;
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (
                    method is
                    {
                        DeclaredAccessibility: Accessibility.Public,
                        IsStatic: true,
                        MethodKind: MethodKind.Ordinary,
                        Parameters.IsEmpty: true
                    }
                )
                {
                    cases.Add(file, method.Name);
                }
            }
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Interpreting_gives_what_running_gives(string file, string method)
    {
        var (compilation, assembly) = Compiled.GetOrAdd(file, Compile);
        var expected = Native.Run(assembly, TypeOf(file), method);
        Assert.Equal(expected, Evaluated.Run(compilation, TypeOf(file), method));
    }

    private static string TypeOf(string file) => Path.GetFileNameWithoutExtension(file) + "Snippets";

    private static (Compilation, Assembly) Compile(string file)
    {
        var compilation = Source.Compile((file, Source.Snippet(file)));
        Source.AssertCompiles(compilation);
        return (compilation, Native.Load(compilation));
    }
}
