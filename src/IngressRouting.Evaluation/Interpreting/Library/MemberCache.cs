using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Finds what stands for a member that is not in source: the DSL's own method, or an entry of the library table.</summary>
internal sealed class MemberCache(Interpretation run)
{
    private readonly Dictionary<ISymbol, LibraryMember?> members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, LibraryMember?> setters = new(SymbolEqualityComparer.Default);

    public DslMembers Dsl { get; } = new(run.Compilation);

    /// <summary>The entry of a method, constructor, field or property getter, or null.</summary>
    public LibraryMember? Find(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        if (!members.TryGetValue(definition, out var found))
        {
            members.Add(definition, found = Lookup(definition, MemberKeys.Of(definition)));
        }
        return found;
    }

    public LibraryMember? FindSetter(IPropertySymbol property)
    {
        var definition = property.OriginalDefinition;
        if (!setters.TryGetValue(definition, out var found))
        {
            setters.Add(definition, found = Lookup(definition, MemberKeys.Of(definition) + "="));
        }
        return found;
    }

    /// <summary>Says why a member is not evaluated.</summary>
    public StopException Refuse(ISymbol member, IOperation operation, Frame frame)
    {
        if (member.ContainingType is { TypeKind: TypeKind.Error } || operation.Type is { TypeKind: TypeKind.Error })
        {
            return run.Silence(operation.Syntax);
        }
        var refusal = MemberRefusals.For(member);
        if (refusal == Refusals.Member && Find(member) is null && Overloads.Known(member, this) is { Count: > 0 } known)
        {
            return run.Stop(refusal, operation.Syntax, TypeNames.WithParameters(member), Overloads.Describe(known));
        }
        if (refusal == Refusals.OtherAssembly)
        {
            return OtherAssemblies.Refuse(member, operation.Syntax, run);
        }
        var name = TypeNames.Of(member);
        return run.Stop(
            refusal,
            operation.Syntax,
            refusal == Refusals.Concurrency ? "'" + name + "'" : name,
            MemberRemedies.For(member, refusal)
        );
    }

    private static LibraryMember? Lookup(ISymbol definition, string key) =>
        definition.ContainingType is { } type && MemberTables.For(type) is { } table && table.TryGetValue(key, out var member)
            ? member
            : null;
}
