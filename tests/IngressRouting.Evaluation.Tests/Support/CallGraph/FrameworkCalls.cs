using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Which members of the project a member of the framework calls back, by way of the objects it is given.</summary>
internal sealed class FrameworkCalls(Hierarchy hierarchy)
{
    /// <summary>What is known by name of members that ask an element whether it equals another, or for its text.</summary>
    private static readonly HashSet<string> Comparing =
    [
        "Equals",
        "Contains",
        "IndexOf",
        "LastIndexOf",
        "Remove",
        "SequenceEqual",
        "Distinct",
    ];

    private static readonly HashSet<string> Writing = ["Concat", "Format", "Join", "Append", "AppendFormat", "ToString", "AppendJoin"];

    private readonly string[] keyed =
    [
        "Dictionary",
        "HashSet",
        "SortedSet",
        "SortedDictionary",
        "ConcurrentDictionary",
        "ImmutableHashSet",
    ];

    public IEnumerable<IMethodSymbol> CalledBack(IMethodSymbol method, IOperation? instance, IEnumerable<IArgumentOperation> arguments)
    {
        var called = new List<IMethodSymbol>();
        if (method.Name is "Invoke" && method.ContainingNamespace.ToDisplayString() == "System.Reflection")
        {
            called.AddRange(Reflected());
        }
        // A call of the base, or of a method that a type of the project inherits, comes back by the overrides.
        if (instance is { Type: { } receiver } && Types.IsOwn(receiver) && method.ContainingType.SpecialType != SpecialType.System_Object)
        {
            called.AddRange(hierarchy.CallBacks(receiver));
        }
        if (method.ContainingType is { IsGenericType: true } collection && keyed.Contains(collection.Name))
        {
            called.AddRange(Keyed(collection.TypeArguments[0]));
        }
        foreach (var argument in arguments)
        {
            var value = argument.Value is IConversionOperation { OperatorMethod: null, Operand: { } operand } ? operand : argument.Value;
            called.AddRange(Passed(value, method));
        }
        return called;
    }

    public IEnumerable<IMethodSymbol> ToText(ITypeSymbol? type) =>
        type is null ? []
        : Types.IsAnything(type) || Types.IsOwn(type) ? Of(type, "ToString")
        : [];

    private IEnumerable<IMethodSymbol> Passed(IOperation value, IMethodSymbol method)
    {
        if (value.Type is not { } type)
        {
            return [];
        }
        if (type.TypeKind == TypeKind.Interface && !Types.IsSequence(type))
        {
            return hierarchy.CallBacks(type);
        }
        if (!Types.IsAnything(type) && !Types.IsOwn(type))
        {
            return [];
        }
        IEnumerable<IMethodSymbol> called =
            Comparing.Contains(method.Name) ? Of(type, "Equals")
            : Writing.Contains(method.Name) ? Of(type, "ToString")
            : [];
        var parameter = method.Parameters.FirstOrDefault(static one => one.Type.TypeKind == TypeKind.Interface);
        return parameter is null || Types.IsAnything(type) ? called : called.Concat(hierarchy.CallBacks(type));
    }

    /// <summary>What a hash table does with a key: what it is, or the comparer that was given.</summary>
    private IEnumerable<IMethodSymbol> Keyed(ITypeSymbol key) =>
        Types.IsAnything(key)
            ? hierarchy
                .AllTypes.Where(static type => type.AllInterfaces.Any(static one => one.Name is "IEqualityComparer" or "IComparer"))
                .SelectMany(hierarchy.CallBacks)
                .Where(static method =>
                    method.Name.EndsWith("Equals", StringComparison.Ordinal)
                    || method.Name.EndsWith("GetHashCode", StringComparison.Ordinal)
                    || method.Name.EndsWith("Compare", StringComparison.Ordinal)
                )
        : Types.IsOwn(key) ? Of(key, "Equals").Concat(Of(key, "GetHashCode"))
        : [];

    private IEnumerable<IMethodSymbol> Of(ITypeSymbol type, string name) =>
        hierarchy
            .AllTypes.Where(one => Types.IsAnything(type) || Types.Derives(one, type) || Types.Derives(type, one))
            .SelectMany(one => one.GetMembers(name))
            .OfType<IMethodSymbol>()
            .Where(static one => !one.IsStatic && one.Parameters.Length < 2 && (one.IsOverride || one.Name == "Equals"));

    /// <summary>Members of the topology language are called by reflection; they call back lambdas of the program, and ask for places.</summary>
    private IEnumerable<IMethodSymbol> Reflected() =>
        hierarchy
            .AllTypes.Where(static type => type.Name == "DslCallback")
            .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(static method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary })
            .Concat(hierarchy.OverridesOf("IngressRouting."));
}
