using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What a type of the program itself says of the text, the equality and the order of its values; found once, because programs ask often.</summary>
internal sealed class OwnMembers(INamedTypeSymbol type, Interpretation run)
{
    private List<PrintedMember>? printed;

    /// <summary>Its <c>ToString()</c>, or null.</summary>
    public IMethodSymbol? Text { get; } = Dispatch.Override(type, "ToString", 0, run);

    /// <summary>Its <c>Equals(object)</c>, or null.</summary>
    public new IMethodSymbol? Equals { get; } = Dispatch.Override(type, "Equals", 1, run);

    /// <summary>Its <c>GetHashCode()</c>, or null.</summary>
    public IMethodSymbol? Hash { get; } = Dispatch.Override(type, "GetHashCode", 0, run);

    /// <summary>Its <c>Equals(T)</c> of <c>IEquatable&lt;T&gt;</c>, which generic code prefers; null when it has none, or the compiler writes it.</summary>
    public IMethodSymbol? Equatable { get; } = FindEquatable(type, run);

    /// <summary>A record of which a type prints its members by a method of its own.</summary>
    public bool PrintsItself { get; private set; }

    /// <summary>What the text of a record shows, that of the types that it derives from first.</summary>
    public IReadOnlyList<PrintedMember> Printed => printed ??= FindPrinted();

    private List<PrintedMember> FindPrinted()
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers("PrintMembers"))
            {
                PrintsItself |= !member.IsImplicitlyDeclared;
            }
            types.Push(at);
        }
        var found = new List<PrintedMember>();
        foreach (var at in types)
        {
            foreach (var member in at.GetMembers())
            {
                if (IsPrinted(member))
                {
                    found.Add(new PrintedMember(member, SlotOf(member)));
                }
            }
        }
        return found;
    }

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
        && member is IFieldSymbol or IPropertySymbol { GetMethod: not null, IsIndexer: false };

    /// <summary>Where the value is kept; -1 when code of the program gives it.</summary>
    private int SlotOf(ISymbol member)
    {
        var layout = run.Types.LayoutOf(type);
        return member switch
        {
            IFieldSymbol field => layout.SlotOf(field),
            IPropertySymbol { IsVirtual: false, IsAbstract: false } property
                when layout.BackingField(property) is { } field && IsAutomatic(property) => layout.SlotOf(field),
            _ => -1,
        };
    }

    private bool IsAutomatic(IPropertySymbol property) => property.GetMethod is { } getter && run.Sources.BodyOf(getter) is null;

    private static IMethodSymbol? FindEquatable(INamedTypeSymbol type, Interpretation run)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (
                contract is { Name: "IEquatable", Arity: 1, ContainingNamespace.Name: "System" }
                && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type)
                && type.FindImplementationForInterfaceMember(contract.GetMembers("Equals")[0])
                    is IMethodSymbol { IsImplicitlyDeclared: false } method
                && run.Types.IsSource(method)
            )
            {
                return method;
            }
        }
        return null;
    }
}
