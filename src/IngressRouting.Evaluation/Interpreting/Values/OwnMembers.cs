using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What a type of the program itself says of the text, the equality and the order of its values; found once, because programs ask often.</summary>
internal sealed class OwnMembers(INamedTypeSymbol type, Interpretation run)
{
    /// <summary>What records call the method that prints their members.</summary>
    public const string Printer = "PrintMembers";

    private List<PrintedMember>? printed;
    private bool? printsItself;

    /// <summary>Its <c>ToString()</c>, or null.</summary>
    public IMethodSymbol? Text { get; } = Dispatch.Override(type, "ToString", 0, run);

    /// <summary>Its <c>Equals(object)</c>, or null.</summary>
    public new IMethodSymbol? Equals { get; } = Dispatch.Override(type, "Equals", 1, run);

    /// <summary>Its <c>GetHashCode()</c>, or null.</summary>
    public IMethodSymbol? Hash { get; } = Dispatch.Override(type, "GetHashCode", 0, run);

    /// <summary>Its <c>Equals(T)</c> of <c>IEquatable&lt;T&gt;</c>, which generic code prefers; null when it has none, or the compiler writes it.</summary>
    public IMethodSymbol? Equatable { get; } = FindEquatable(type, run);

    /// <summary>A record that inherits an equality which the program wrote, and which the compiler combines with one of its own.</summary>
    public bool CombinesEquality { get; } = type.IsRecord && Combines(type, run);

    /// <summary>A record of which a type prints its members by a method of its own.</summary>
    public bool PrintsItself => printsItself ??= FindPrinter();

    /// <summary>What the text of a record shows, that of the types that it derives from first.</summary>
    public IReadOnlyList<PrintedMember> Printed => printed ??= FindPrinted();

    /// <summary>The method that prints the members of a record.</summary>
    public static IMethodSymbol? PrinterOf(INamedTypeSymbol record)
    {
        foreach (var member in record.GetMembers(Printer))
        {
            if (
                member is IMethodSymbol { Arity: 0, Parameters.Length: 1 } method
                && method.Parameters[0] is { RefKind: RefKind.None, Type: INamedTypeSymbol { Name: nameof(StringBuilder) } }
            )
            {
                return method;
            }
        }
        return null;
    }

    /// <summary>What a record prints of its own, other than what the types that it derives from print.</summary>
    public List<PrintedMember> PrintedOf(INamedTypeSymbol record)
    {
        var found = new List<PrintedMember>();
        foreach (var member in record.GetMembers())
        {
            if (IsPrinted(member))
            {
                found.Add(new PrintedMember(member, SlotOf(member)));
            }
        }
        return found;
    }

    private static bool Combines(INamedTypeSymbol type, Interpretation run)
    {
        for (var at = type.BaseType; at is { IsRecord: true }; at = at.BaseType)
        {
            if (FindEquatable(at, run) is not null || Dispatch.Override(at, "GetHashCode", 0, run) is not null)
            {
                return true;
            }
        }
        return false;
    }

    private bool FindPrinter()
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            if (PrinterOf(at) is { IsImplicitlyDeclared: false })
            {
                return true;
            }
        }
        return false;
    }

    private List<PrintedMember> FindPrinted()
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            types.Push(at);
        }
        var found = new List<PrintedMember>();
        foreach (var at in types)
        {
            found.AddRange(PrintedOf(at));
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
