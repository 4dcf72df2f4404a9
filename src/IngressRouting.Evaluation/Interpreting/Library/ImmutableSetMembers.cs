using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>ImmutableHashSet</c> and <c>ImmutableSortedSet</c>, of which every change makes another, and of their builders.</summary>
internal static class ImmutableSetMembers
{
    public static readonly MemberTable Table = new MemberTable
    {
        ["Empty"] = static c => ImmutableElements.Make((INamedTypeSymbol)c.ResultType, null, c),
        ["IsEmpty"] = static c => Sequences.CountOf(Self(c)) == 0,
        ["Clear()"] = static c => Changed(c, static (store, _) => ImmutableElements.Clear(store)),
        ["Add(T)"] = static c => Changed(c, static (store, call) => ImmutableElements.Add(store, call[0], call)),
        ["Remove(T)"] = static c => Changed(c, static (store, call) => ImmutableElements.Remove(store, call[0], call)),
        ["Union(IEnumerable<T>)"] = static c => Changed(c, ImmutableSetAlgebra.Unite),
        ["Except(IEnumerable<T>)"] = static c => Changed(c, ImmutableSetAlgebra.Except),
        ["Intersect(IEnumerable<T>)"] = static c => Changed(c, ImmutableSetAlgebra.Intersect),
        ["SymmetricExcept(IEnumerable<T>)"] = static c => Changed(c, ImmutableSetAlgebra.Toggle),
        ["WithComparer(IEqualityComparer<T>)"] = static c => Filled(c, c[0], Self(c), 0),
        ["WithComparer(IComparer<T>)"] = static c => Filled(c, c[0], Self(c), 0),
        ["ToBuilder()"] = static c => ImmutableElements.Copy(Self(c), (INamedTypeSymbol)c.ResultType, c),
    }.With(BuildShared());

    public static readonly MemberTable Builder = new MemberTable
    {
        ["Add(T)"] = static c => Change(c, static (store, call) => ImmutableElements.Add(store, call[0], call)),
        ["Remove(T)"] = static c => Change(c, static (store, call) => ImmutableElements.Remove(store, call[0], call)),
        ["Clear()"] = static c => Change(c, static (store, _) => ImmutableElements.Clear(store)),
        ["UnionWith(IEnumerable<T>)"] = static c => Change(c, ImmutableSetAlgebra.Unite),
        ["ExceptWith(IEnumerable<T>)"] = static c => Change(c, ImmutableSetAlgebra.Except),
        ["IntersectWith(IEnumerable<T>)"] = static c => Change(c, ImmutableSetAlgebra.Intersect),
        ["SymmetricExceptWith(IEnumerable<T>)"] = static c => Change(c, ImmutableSetAlgebra.Toggle),
        ["ToImmutable()"] = static c => ImmutableElements.Copy(Self(c), (INamedTypeSymbol)c.ResultType, c),
    }.With(BuildShared());

    /// <summary>Members of the static classes that make them.</summary>
    public static readonly MemberTable Factories = BuildFactories();

    private delegate bool Changing(object store, MemberCall call);

    private static MemberTable BuildShared() =>
        new MemberTable
        {
            ["Count"] = static c => Sequences.CountOf(Self(c)),
            ["Contains(T)"] = static c => ImmutableElements.Contains(Self(c), c[0], c),
            ["TryGetValue(T,out T)"] = static c => TryGet(c),
            ["this(int)"] = static c => c.Int(0) >= 0 && c.Int(0) < Sorted(c).Count ? Sorted(c)[c.Int(0)] : throw c.OutOfRange(),
            ["IndexOf(T)"] = static c => ((SortedValue)Self(c)).Find(c[0], c),
            ["Min"] = static c => Edge(c, 0),
            ["Max"] = static c => Edge(c, Sorted(c).Count - 1),
            ["Reverse()"] = static c => LazyMembers.Lazy(Reversed(c)),
            ["GetEnumerator()"] = CollectionMembers.Table["GetEnumerator()"],
        }.With(ImmutableSetAlgebra.Comparisons);

    private static MemberTable BuildFactories()
    {
        var table = new MemberTable
        {
            ["Create()"] = static c => ImmutableElements.Make((INamedTypeSymbol)c.ResultType, null, c),
            ["CreateBuilder()"] = static c => ImmutableElements.Make((INamedTypeSymbol)c.ResultType, null, c),
            ["Create(T)"] = static c => OfOne(c, null, c[0]),
            ["Create(T[])"] = static c => Filled(c, null, c[0], 0),
            ["CreateRange(IEnumerable<T>)"] = static c => Filled(c, null, c[0], 0),
        };
        foreach (var (name, comparer) in new[] { ("ToImmutableHashSet", "IEqualityComparer"), ("ToImmutableSortedSet", "IComparer") })
        {
            table["Create(" + comparer + "<T>)"] = static c => ImmutableElements.Make((INamedTypeSymbol)c.ResultType, c[0], c);
            table["CreateBuilder(" + comparer + "<T>)"] = static c => ImmutableElements.Make((INamedTypeSymbol)c.ResultType, c[0], c);
            table["Create(" + comparer + "<T>,T)"] = static c => OfOne(c, c[0], c[1]);
            table["Create(" + comparer + "<T>,T[])"] = static c => Filled(c, c[0], c[1], 1);
            table["CreateRange(" + comparer + "<T>,IEnumerable<T>)"] = static c => Filled(c, c[0], c[1], 1);
            table[name + "(IEnumerable<TSource>)"] = static c => Filled(c, null, c[0], 0);
            table[name + "(IEnumerable<TSource>," + comparer + "<TSource>)"] = static c => Filled(c, c[1], c[0], 0);
            table[name + "(Builder)"] = static c => ImmutableElements.Copy(c[0] ?? throw c.Null(0), (INamedTypeSymbol)c.ResultType, c);
        }
        return table;
    }

    private static object Self(MemberCall call) => ImmutableElements.Self(call);

    private static List<object?> Sorted(MemberCall call) => ((SortedValue)Self(call)).Items;

    /// <summary>A copy with a change, or the same one when there was nothing to change.</summary>
    private static object Changed(MemberCall call, Changing change)
    {
        var copy = ImmutableElements.Copy(Self(call), (INamedTypeSymbol)call.ResultType, call);
        return change(copy, call) ? copy : Self(call);
    }

    /// <summary>Whatever a builder is asked to change, whoever enumerates it notices.</summary>
    private static object Change(MemberCall call, Changing change)
    {
        (Self(call) as SortedValue)?.Items.Reverse(0, 0);
        return change(Self(call), call);
    }

    private static object Filled(MemberCall call, object? comparer, object? items, int argument)
    {
        var made = ImmutableElements.Make((INamedTypeSymbol)call.ResultType, comparer, call);
        ImmutableElements.AddAll(made, items, call, argument);
        return made;
    }

    private static object OfOne(MemberCall call, object? comparer, object? item)
    {
        var made = ImmutableElements.Make((INamedTypeSymbol)call.ResultType, comparer, call);
        ImmutableElements.Add(made, item, call);
        return made;
    }

    private static object TryGet(MemberCall call)
    {
        var found = ImmutableElements.Find(Self(call), call[0], call, out var known);
        ((Cell)call[1]!).Set(Composite.CopyOf(known));
        return found;
    }

    private static object? Edge(MemberCall call, int at) =>
        Sorted(call).Count > 0 ? Sorted(call)[at] : Defaults.Of(call.ResultType, call.Run, call.Operation.Syntax);

    private static IEnumerable<object?> Reversed(MemberCall call)
    {
        var items = ConversionMembers.Listed(call, Sequences.Of(Self(call), call.Operation, call.Frame));
        items.Reverse();
        foreach (var item in items)
        {
            yield return item;
        }
    }
}
