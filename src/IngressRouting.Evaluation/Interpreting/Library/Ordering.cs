using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Compares and sorts.</summary>
internal static class Ordering
{
    private const int LongestQuoted = 40;

    /// <summary>The elements of tuples, as the compiler names them.</summary>
    public static readonly string[] Items = ["Item1", "Item2", "Item3", "Item4", "Item5", "Item6", "Item7"];

    /// <summary>Compares as <c>Comparer&lt;T&gt;.Default</c> does.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="call">The member that compares.</param>
    /// <param name="item">Which part of the elements the two are, such as <c>Item1</c>; null when they are elements.</param>
    public static int Compare(object? left, object? right, MemberCall call, string? item = null)
    {
        call.Charge(1);
        switch (left, right)
        {
            case (null, _) or (_, null):
                return left is null ? (right is null ? 0 : -1) : 1;
            case (string a, string b):
                call.Charge((a.Length + b.Length) / 4);
                return CommonOrder.Find(a, b) ?? throw Cultural(a, b, item, call);
            case (TupleValue a, TupleValue b):
                return CompareTuples(a, a.Items, b, b.Items, call);
            case (TupleObject a, TupleObject b) when SymbolEqualityComparer.Default.Equals(a.Type, b.Type):
                return CompareTuples(a, a.Items, b, b.Items, call);
            case (UserObject a, _):
                return Comparable(a, call) is { } method
                    ? (int)Calls.Source(method, a, [right], call.Operation.Syntax, call.Frame)!
                    : throw Incomparable(call);
            case (IComparable a, _) when left.GetType() == right.GetType() && (Moments.Is(left) || BigTexts.Is(left) || left is Version):
                return Math.Sign(a.CompareTo(right));
            default:
                return NumberOrder.Find(left, right)
                    ?? throw call.Frame.Refuse(
                        call.Operation,
                        "A comparison of these elements",
                        "compare by a number or a text of each, as in OrderBy(x => x.Name, StringComparer.Ordinal)"
                    );
        }
    }

    /// <summary>Sorting wraps what comparing throws.</summary>
    private static Exception Incomparable(MemberCall call)
    {
        var (type, name) = (call.Symbol.ContainingType?.Name, call.Symbol.Name);
        return type == "ImmutableSortedSet" && name is not ("Add" or "Contains" or "Remove" or "IndexOf") ? call.Refuse()
            : type?.StartsWith("ImmutableSorted", StringComparison.Ordinal) == true
                ? call.Run.Fault("System.ArgumentException", "At least one object must implement IComparable.", call.Operation)
            : call.Invalid("Failed to compare two elements: they are not comparable.");
    }

    private static int CompareTuples(object left, object?[] leftItems, object right, object?[] rightItems, MemberCall call)
    {
        call.Run.Nesting.Enter(left, right);
        var order = 0;
        for (var i = 0; order == 0 && i < leftItems.Length; i++)
        {
            order = Compare(leftItems[i], rightItems[i], call, Items[i]);
        }
        call.Run.Nesting.Leave();
        return order;
    }

    private static StopException Cultural(string left, string right, string? item, MemberCall call) =>
        call.Run.Stop(
            Refusals.Culture,
            Place.LocationOf(call.Operation.Syntax),
            "The order of " + Quoted(left) + " and " + Quoted(right),
            OrderRemedies.For(call, item)
        );

    private static string Quoted(string text) =>
        SymbolDisplay.FormatLiteral(text.Length > LongestQuoted ? text.Substring(0, LongestQuoted) + "…" : text, quote: true);

    /// <summary>Compares with a comparer that the program passed.</summary>
    public static int Compare(object? left, object? right, object? comparer, MemberCall call)
    {
        switch (comparer)
        {
            case null:
                return Compare(left, right, call);
            case StringComparer strings when left is string or null && right is string or null:
                call.Charge(1 + Costs.Text((left as string)?.Length ?? 0));
                return OrdinalOrder.Compare(strings, left as string, right as string);
            case ComparisonValue { Function: null }:
                return Compare(left, right, call);
            case ComparisonValue { Function: { } function }:
                return (int)call.Call(function, left, right)!;
            case UserObject own:
                return ProgramComparers.Compare(own, left, right, call);
            default:
                throw call.Frame.Refuse(call.Operation, "A comparer of this type", "use a class of your own that implements IComparer");
        }
    }

    /// <summary>Sorts, keeping the order of equal elements; comparisons may stop or throw.</summary>
    public static List<object?> Sort(IReadOnlyList<object?> items, Comparison<object?> compare, MemberCall call)
    {
        call.Allocate(16L * items.Count);
        var source = new object?[items.Count];
        for (var i = 0; i < source.Length; i++)
        {
            source[i] = items[i];
        }
        var target = new object?[source.Length];
        for (var width = 1; width < source.Length; width *= 2)
        {
            call.Charge(source.Length);
            for (var start = 0; start < source.Length; start += 2 * width)
            {
                Merge(source, target, start, Math.Min(start + width, source.Length), Math.Min(start + (2 * width), source.Length), compare);
            }
            (source, target) = (target, source);
        }
        return [.. source];
    }

    /// <summary>The library does not say in which order an unstable sort leaves equal elements.</summary>
    public static int Distinct(int comparison, object? a, object? b, MemberCall call) =>
        comparison != 0 || call.Run.Comparer.Equals(a, b)
            ? comparison
            : throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "The order in which 'Sort' leaves elements that compare equal",
                "use OrderBy, which keeps their order"
            );

    /// <summary>Elements of an unordered collection that compare equal must be the same.</summary>
    public static int Decided(object? a, object? b, MemberCall call) =>
        Identities.AreSame(a, b, call.Run.Budget)
            ? 0
            : throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "The order in which '" + call.Symbol.Name + "' leaves equal elements of an unordered collection",
                "sort by something that differs between all of them, or add ThenBy"
            );

    private static void Merge(object?[] source, object?[] target, int left, int middle, int end, Comparison<object?> compare)
    {
        var (i, j) = (left, middle);
        for (var k = left; k < end; k++)
        {
            target[k] = i < middle && (j >= end || compare(source[i], source[j]) <= 0) ? source[i++] : source[j++];
        }
    }

    private static IMethodSymbol? Comparable(UserObject value, MemberCall call)
    {
        foreach (var contract in value.Type.AllInterfaces)
        {
            if (
                contract.Name == "IComparable"
                && contract.ContainingNamespace.Name == "System"
                && value.Type.FindImplementationForInterfaceMember(contract.GetMembers("CompareTo")[0]) is IMethodSymbol method
            )
            {
                return call.Run.Types.IsSource(method) ? method : null;
            }
        }
        return null;
    }
}
