using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Comparers that the program writes itself.</summary>
internal static class ProgramComparers
{
    public static int Compare(UserObject comparer, object? left, object? right, MemberCall call)
    {
        call.Charge(1);
        return (int)Invoke(comparer, "IComparer", "Compare", [left, right], call)!;
    }

    public static IEqualityComparer<object?> Equality(UserObject comparer, MemberCall call)
    {
        Find(comparer, "IEqualityComparer", "Equals", call);
        return new Adapter(comparer, call);
    }

    private static object? Invoke(UserObject comparer, string contract, string method, object?[] arguments, MemberCall call) =>
        Calls.Source(Find(comparer, contract, method, call), comparer, arguments, call.Operation.Syntax, call.Frame);

    private static IMethodSymbol Find(UserObject comparer, string contract, string method, MemberCall call)
    {
        IMethodSymbol? found = null;
        foreach (var candidate in comparer.Type.AllInterfaces)
        {
            if (
                candidate.Name == contract
                && candidate.Arity == 1
                && candidate.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
            )
            {
                // With two of them only the static type says which one is meant.
                found =
                    found is null
                    && comparer.Type.FindImplementationForInterfaceMember(candidate.GetMembers(method)[0]) is IMethodSymbol own
                        ? Dispatch.Resolve(own, comparer, call.Run)
                        : throw call.Frame.Refuse(call.Operation, "A comparer of several types", "use a class of its own for each type");
            }
        }
        return found is not null && call.Run.Types.IsSource(found)
            ? found
            : throw call.Frame.Refuse(
                call.Operation,
                "A comparer of this type",
                "use a class of your own that implements IComparer or IEqualityComparer"
            );
    }

    private sealed class Adapter(UserObject comparer, MemberCall call) : IEqualityComparer<object?>
    {
        public new bool Equals(object? x, object? y)
        {
            call.Charge(1);
            return (bool)Invoke(comparer, "IEqualityComparer", "Equals", [x, y], call)!;
        }

        public int GetHashCode(object? value)
        {
            var outer = call.Run.IsHashing;
            call.Run.IsHashing = true;
            try
            {
                return value is null ? 0 : (int)Invoke(comparer, "IEqualityComparer", "GetHashCode", [value], call)!;
            }
            finally
            {
                call.Run.IsHashing = outer;
            }
        }
    }
}
