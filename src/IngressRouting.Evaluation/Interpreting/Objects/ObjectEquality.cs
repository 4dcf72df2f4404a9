using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Equality of the program's own objects.</summary>
internal static class ObjectEquality
{
    public static bool AreEqual(UserObject left, object? right, Interpretation run)
    {
        var at = run.Budget.Current!;
        var frame = new Frame(run, left, new Scope(null), TypeArguments.None);
        if (Equatable(left.Type, run) is { } typed)
        {
            CheckHash(left.Type, run);
            return right is UserObject other
                && TypeTests.Is(other, typed.Parameters[0].Type, at, frame)
                && Calls.Source(typed, left, [right], at.Syntax, frame) is true;
        }
        if (Dispatch.Override(left.Type, "Equals", 1, run) is { } method)
        {
            CheckHash(left.Type, run);
            return Calls.Source(method, left, [right], at.Syntax, frame) is true;
        }
        if (
            right is not UserObject instance
            || !(left.Type.IsRecord || left.Type.IsValueType)
            || !SymbolEqualityComparer.Default.Equals(left.Type, instance.Type)
        )
        {
            return ReferenceEquals(left, right);
        }
        // Structs without Equals compare floating point fields bit by bit or by value, depending on their other fields.
        return run.Comparer.AllEqual(left.Fields, instance.Fields);
    }

    public static int Hash(UserObject instance, Interpretation run)
    {
        if (Equatable(instance.Type, run) is not null || Dispatch.Override(instance.Type, "Equals", 1, run) is not null)
        {
            CheckHash(instance.Type, run);
            return 1;
        }
        return instance.Type.IsRecord || instance.Type.IsValueType
            ? run.Comparer.Combine(instance.Fields)
            : RuntimeHelpers.GetHashCode(instance);
    }

    /// <summary>The program's own <c>Equals(T)</c> of <c>IEquatable&lt;T&gt;</c>, which generic code prefers.</summary>
    private static IMethodSymbol? Equatable(INamedTypeSymbol type, Interpretation run)
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

    /// <summary>Without a hash code of its own, a type that defines equality is found in dictionaries only by luck.</summary>
    private static void CheckHash(INamedTypeSymbol type, Interpretation run)
    {
        if (!type.IsRecord && Dispatch.Override(type, "GetHashCode", 0, run) is null)
        {
            throw run.Stop(
                Refusals.Unspecified,
                run.Budget.Current!.Syntax,
                "Equality of '" + type.Name + "' without a hash code",
                "Override GetHashCode together with Equals, or make it a record."
            );
        }
    }
}
