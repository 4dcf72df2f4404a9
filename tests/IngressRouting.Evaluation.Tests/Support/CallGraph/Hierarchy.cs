using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Which members of the project override or implement which, its own and those of the framework.</summary>
internal sealed class Hierarchy
{
    private readonly Dictionary<ISymbol, List<IMethodSymbol>> implementations = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> types = [];

    public Hierarchy(Compilation compilation)
    {
        Collect(compilation.Assembly.GlobalNamespace);
        foreach (var type in types.Where(static type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                for (var at = method.OverriddenMethod; at is not null; at = at.OverriddenMethod)
                {
                    Add(at, method);
                }
            }
            foreach (var member in type.AllInterfaces.SelectMany(static one => one.GetMembers()).OfType<IMethodSymbol>())
            {
                if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol method && Types.IsOwn(method))
                {
                    Add(member, method);
                }
            }
        }
    }

    public IReadOnlyList<INamedTypeSymbol> AllTypes => types;

    /// <summary>What may run when a method is called on a receiver that is known to be of a type.</summary>
    public IEnumerable<IMethodSymbol> Targets(IMethodSymbol method, ITypeSymbol? receiver, bool isVirtual)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (Types.IsOwn(method) && !method.IsAbstract)
        {
            yield return method;
        }
        if (!isVirtual || !implementations.TryGetValue(method, out var found))
        {
            yield break;
        }
        foreach (var one in found)
        {
            if (Types.IsAnything(receiver) || Types.Derives(one.ContainingType, receiver!) || Types.Derives(receiver!, one.ContainingType))
            {
                yield return one;
            }
        }
    }

    /// <summary>The members by which the framework may call back an object of the project: those that it declares.</summary>
    public IEnumerable<IMethodSymbol> CallBacks(ITypeSymbol type) =>
        implementations
            .Where(pair => !Types.IsOwn(pair.Key) && !Types.IsSequence(pair.Key.ContainingType))
            .SelectMany(static pair => pair.Value)
            .Where(method => Types.Derives(method.ContainingType, type) || Types.Derives(type, method.ContainingType))
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Every override or implementation of a member of a type that is so called, such as <c>Equals</c> of <c>Object</c>.</summary>
    public IEnumerable<IMethodSymbol> Overrides(ITypeSymbol declaring, string name) =>
        implementations
            .Where(pair =>
                pair.Key.Name == name && SymbolEqualityComparer.Default.Equals(pair.Key.ContainingType.OriginalDefinition, declaring)
            )
            .SelectMany(static pair => pair.Value);

    /// <summary>What assemblies of the repository may call back, which are not looked into.</summary>
    public IEnumerable<IMethodSymbol> OverridesOf(string assemblies) =>
        implementations
            .Where(pair =>
                !Types.IsOwn(pair.Key) && pair.Key.ContainingAssembly?.Name.StartsWith(assemblies, StringComparison.Ordinal) == true
            )
            .SelectMany(static pair => pair.Value);

    private void Add(IMethodSymbol declared, IMethodSymbol method)
    {
        var key = declared.OriginalDefinition;
        if (!implementations.TryGetValue(key, out var list))
        {
            implementations.Add(key, list = []);
        }
        if (!list.Contains(method, SymbolEqualityComparer.Default))
        {
            list.Add(method);
        }
    }

    private void Collect(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                types.Add(type);
            }
            Collect(member);
        }
    }
}
