using System.Reflection;
using IngressRouting.Evaluation.Interpreting;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Every public member of the DSL can be called by the interpreter.</summary>
public sealed class DslMemberTests
{
    [Fact]
    public void Every_public_member_is_found()
    {
        var compilation = Source.Compile(("Program.cs", "class Program;"));
        var members = new DslMembers(compilation);
        var missing = new List<string>();
        var found = 0;
        foreach (var member in Types(compilation).SelectMany(static type => type.GetMembers()).Where(IsCallable))
        {
            MemberInfo? real = member switch
            {
                IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => members.ConstructorOf(constructor),
                IMethodSymbol { Arity: 1 } method => members.MethodOf(
                    method.Construct(compilation.GetTypeByMetadataName("IngressRouting.Parameter")!)
                ),
                IMethodSymbol method => members.MethodOf(method),
                IPropertySymbol property => members.PropertyOf(property),
                IFieldSymbol field => members.FieldOf(field),
                _ => null,
            };
            found += real is null ? 0 : 1;
            if (real is null || real.Name != member.MetadataName)
            {
                missing.Add(member.ToDisplayString());
            }
        }
        Assert.Empty(missing);
        Assert.True(found > 50, "Only " + found + " members were found.");
    }

    [Fact]
    public void Nothing_but_public_members_is_found()
    {
        var compilation = Source.Compile(("Program.cs", "class Program;"));
        Assert.Null(DslTypes.Find("IngressRouting.Recording.DslSession"));
        var session = compilation.GetTypeByMetadataName("IngressRouting.Recording.DslSession");
        Assert.True(session is null || new DslMembers(compilation).TypeOf(session) is null);
    }

    private static IEnumerable<INamedTypeSymbol> Types(Compilation compilation)
    {
        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.Single(static reference =>
            reference.Name == "IngressRouting.Dsl"
        );
        var pending = new Stack<INamespaceOrTypeSymbol>([assembly.GlobalNamespace]);
        while (pending.TryPop(out var at))
        {
            foreach (var member in at.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
            }
            if (at is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type && !IsAttribute(type))
            {
                // A generic type is only ever used closed, as the base of a node.
                yield return type.Arity == 1 ? type.Construct(compilation.GetTypeByMetadataName("IngressRouting.Vpc")!) : type;
            }
        }
    }

    private static bool IsAttribute(INamedTypeSymbol type) => type.BaseType?.Name == "Attribute";

    private static bool IsCallable(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false }
        && member
            is IPropertySymbol
                or IFieldSymbol { HasConstantValue: false }
                or IMethodSymbol { MethodKind: not (MethodKind.PropertyGet or MethodKind.PropertySet) };
}
