using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>ImmutableDictionary</c> and <c>ImmutableSortedDictionary</c>, of which every change makes another, and of their builders.</summary>
internal static class ImmutableDictionaryMembers
{
    public static readonly MemberTable Table = new MemberTable
    {
        ["Empty"] = static c => ImmutablePairs.Make((INamedTypeSymbol)c.ResultType, null, c),
        ["IsEmpty"] = static c => Sequences.CountOf(ImmutablePairs.Self(c)) == 0,
        ["Clear()"] = static c => Changed(c, static (store, _) => Cleared(store)),
        ["Add(TKey,TValue)"] = static c => Changed(c, static (store, call) => ImmutablePairs.Add(store, call[0], call[1], call)),
        ["AddRange(IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c =>
            Changed(c, static (store, call) => AddAll(store, call, 0, false)),
        ["SetItem(TKey,TValue)"] = static c => Changed(c, static (store, call) => ImmutablePairs.Set(store, call[0], call[1], call)),
        ["SetItems(IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c => Changed(c, static (store, call) => AddAll(store, call, 0, true)),
        ["Remove(TKey)"] = static c => Changed(c, static (store, call) => ImmutablePairs.Remove(store, call[0], call)),
        ["RemoveRange(IEnumerable<TKey>)"] = static c => Changed(c, static (store, call) => RemoveAll(store, call)),
        ["WithComparers(IEqualityComparer<TKey>)"] = static c => Filled(c, c[0], ((DictionaryValue)ImmutablePairs.Self(c)), false),
        ["WithComparers(IComparer<TKey>)"] = static c => Filled(c, c[0], ((SortedValue)ImmutablePairs.Self(c)), false),
        ["ToBuilder()"] = static c => ImmutablePairs.Copy(ImmutablePairs.Self(c), (INamedTypeSymbol)c.ResultType, c),
    }.With(BuildShared());

    public static readonly MemberTable Builder = new MemberTable
    {
        ["this(TKey)="] = static c => Change(c, static (store, call) => ImmutablePairs.Set(store, call[0], call[1], call)) is null,
        ["Add(TKey,TValue)"] = static c => Change(c, static (store, call) => ImmutablePairs.Add(store, call[0], call[1], call)) is null,
        ["Add(KeyValuePair<TKey,TValue>)"] = static c =>
            Change(c, static (store, call) => ImmutablePairs.Add(store, ((PairValue)call[0]!).Key, ((PairValue)call[0]!).Value, call))
                is null,
        ["AddRange(IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c =>
            Change(c, static (store, call) => AddAll(store, call, 0, false)) is null,
        ["Remove(TKey)"] = static c => Change(c, static (store, call) => ImmutablePairs.Remove(store, call[0], call)),
        ["RemoveRange(IEnumerable<TKey>)"] = static c => Change(c, static (store, call) => RemoveAll(store, call)) is null,
        ["Clear()"] = static c => Change(c, static (store, _) => Cleared(store)) is null,
        ["GetValueOrDefault(TKey)"] = static c =>
            ImmutablePairs.Find(ImmutablePairs.Self(c), Key(c), c, out var value)
                ? value
                : Defaults.Of(c.ResultType, c.Run, c.Operation.Syntax),
        ["GetValueOrDefault(TKey,TValue)"] = static c =>
            ImmutablePairs.Find(ImmutablePairs.Self(c), Key(c), c, out var value) ? value : c[1],
        ["ToImmutable()"] = static c => ImmutablePairs.Copy(ImmutablePairs.Self(c), (INamedTypeSymbol)c.ResultType, c),
    }.With(BuildShared());

    /// <summary>Members of the static classes that make them.</summary>
    public static readonly MemberTable Factories = BuildFactories();

    private static MemberTable BuildShared() =>
        new()
        {
            ["Count"] = static c => Sequences.CountOf(ImmutablePairs.Self(c)),
            ["this(TKey)"] = static c =>
                ImmutablePairs.Find(ImmutablePairs.Self(c), Key(c), c, out var value) ? value : throw DictionaryMembers.Missing(c),
            ["ContainsKey(TKey)"] = static c => ImmutablePairs.Find(ImmutablePairs.Self(c), Key(c), c, out _),
            ["ContainsValue(TValue)"] = static c => ContainsValue(c),
            ["Contains(KeyValuePair<TKey,TValue>)"] = static c =>
                Holds(c, ImmutablePairs.Self(c), ((PairValue)c[0]!).Key, ((PairValue)c[0]!).Value),
            ["TryGetValue(TKey,out TValue)"] = static c => TryGetValue(c),
            ["TryGetKey(TKey,out TKey)"] = static c => TryGetKey(c),
            ["Keys"] = static c => DictionaryMembers.View(c, true),
            ["Values"] = static c => DictionaryMembers.View(c, false),
            ["GetEnumerator()"] = CollectionMembers.Table["GetEnumerator()"],
        };

    private static MemberTable BuildFactories()
    {
        var table = new MemberTable
        {
            ["Create()"] = static c => ImmutablePairs.Make((INamedTypeSymbol)c.ResultType, null, c),
            ["CreateBuilder()"] = static c => ImmutablePairs.Make((INamedTypeSymbol)c.ResultType, null, c),
            ["CreateRange(IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c => Filled(c, null, c[0], false),
            ["CreateRangeWithOverwrite(KeyValuePair<TKey,TValue>[])"] = static c => Filled(c, null, c[0], true),
            ["CreateRangeWithOverwrite(IEqualityComparer<TKey>,KeyValuePair<TKey,TValue>[])"] = static c => Filled(c, c[0], c[1], true),
            ["Contains(IImmutableDictionary<TKey,TValue>,TKey,TValue)"] = static c => Holds(c, Given(c), c[1] ?? throw c.Null(1), c[2]),
            ["GetValueOrDefault(IImmutableDictionary<TKey,TValue>,TKey)"] = static c =>
                ImmutablePairs.Find(Given(c), c[1] ?? throw c.Null(1), c, out var value)
                    ? value
                    : Defaults.Of(c.ResultType, c.Run, c.Operation.Syntax),
            ["GetValueOrDefault(IImmutableDictionary<TKey,TValue>,TKey,TValue)"] = static c =>
                ImmutablePairs.Find(Given(c), c[1] ?? throw c.Null(1), c, out var value) ? value : c[2],
        };
        AddMaking(table, "ToImmutableDictionary", "IEqualityComparer<TKey>");
        AddMaking(table, "ToImmutableSortedDictionary", "IComparer<TKey>");
        table["ToImmutableDictionary(Builder)"] = static c => OfBuilder(c);
        table["ToImmutableSortedDictionary(Builder)"] = static c => OfBuilder(c);
        table["ToImmutableDictionary(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => Selected(c, null, null);
        table["ToImmutableDictionary(IEnumerable<TSource>,Func<TSource,TKey>,IEqualityComparer<TKey>)"] = static c =>
            Selected(c, null, c[2]);
        return table;
    }

    private static void AddMaking(MemberTable table, string name, string comparer)
    {
        table["Create(" + comparer + ")"] = static c => ImmutablePairs.Make((INamedTypeSymbol)c.ResultType, c[0], c);
        table["CreateBuilder(" + comparer + ")"] = static c => ImmutablePairs.Make((INamedTypeSymbol)c.ResultType, c[0], c);
        table["CreateRange(" + comparer + ",IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c => Filled(c, c[0], c[1], false);
        table[name + "(IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c => Filled(c, null, c[0], false);
        table[name + "(IEnumerable<KeyValuePair<TKey,TValue>>," + comparer + ")"] = static c => Filled(c, c[1], c[0], false);
        table[name + "(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TValue>)"] = static c => Selected(c, c.Function(2), null);
        table[name + "(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TValue>," + comparer + ")"] = static c =>
            Selected(c, c.Function(2), c[3]);
    }

    private delegate bool Changing(object store, MemberCall call);

    private static object Key(MemberCall call) => call[0] ?? throw call.Null(0);

    private static object Given(MemberCall call) =>
        (call[0] ?? throw call.Null(0)) is DictionaryValue or SortedValue ? call[0]! : throw call.Refuse();

    /// <summary>A copy with a change, or the same one when there was nothing to change.</summary>
    private static object Changed(MemberCall call, Changing change)
    {
        var self = ImmutablePairs.Self(call);
        var copy = ImmutablePairs.Copy(self, (INamedTypeSymbol)call.ResultType, call);
        return change(copy, call) ? copy : self;
    }

    /// <summary>Whatever a builder is asked to change, whoever enumerates it notices.</summary>
    private static object? Change(MemberCall call, Changing change)
    {
        var self = ImmutablePairs.Self(call);
        (self as SortedValue)?.Items.Reverse(0, 0);
        return change(self, call);
    }

    private static bool Cleared(object store)
    {
        var any = Sequences.CountOf(store) > 0;
        ImmutablePairs.Clear(store);
        return any;
    }

    private static bool AddAll(object store, MemberCall call, int argument, bool overwrite) =>
        AddAll(store, call[argument] ?? throw call.Null(argument), call, overwrite);

    private static bool AddAll(object store, object pairs, MemberCall call, bool overwrite)
    {
        var any = false;
        foreach (var item in call.AnyOrder(pairs))
        {
            var pair = (PairValue)item!;
            any |= overwrite
                ? ImmutablePairs.Set(store, pair.Key, pair.Value, call)
                : ImmutablePairs.Add(store, pair.Key, pair.Value, call);
        }
        return any;
    }

    private static bool RemoveAll(object store, MemberCall call)
    {
        var any = false;
        foreach (var key in call.AnyOrder(call[0] ?? throw call.Null(0)))
        {
            any |= ImmutablePairs.Remove(store, key, call);
        }
        return any;
    }

    private static object Filled(MemberCall call, object? comparer, object? pairs, bool overwrite)
    {
        var made = ImmutablePairs.Make((INamedTypeSymbol)call.ResultType, comparer, call);
        AddAll(made, pairs ?? throw call.Null(0), call, overwrite);
        return made;
    }

    private static object Selected(MemberCall call, FunctionValue? element, object? comparer)
    {
        var made = ImmutablePairs.Make((INamedTypeSymbol)call.ResultType, comparer, call);
        foreach (var item in call.Sequence(0))
        {
            var key = call.Call(call.Function(1), item);
            ImmutablePairs.Add(made, key, element is null ? item : call.Call(element, item), call);
        }
        return made;
    }

    private static object OfBuilder(MemberCall call) => ImmutablePairs.Copy(Given(call), (INamedTypeSymbol)call.ResultType, call);

    private static bool Holds(MemberCall call, object store, object? key, object? value) =>
        ImmutablePairs.Find(store, key ?? throw call.Null(0), call, out var known) && call.Run.Comparer.Equals(known, value);

    private static object ContainsValue(MemberCall call)
    {
        foreach (var pair in call.AnyOrder(ImmutablePairs.Self(call)))
        {
            if (call.Run.Comparer.Equals(call[0], ((PairValue)pair!).Value))
            {
                return true;
            }
        }
        return false;
    }

    private static object TryGetValue(MemberCall call)
    {
        var found = ImmutablePairs.Find(ImmutablePairs.Self(call), Key(call), call, out var value);
        var type = call.Frame.Resolve(((IMethodSymbol)call.Symbol).Parameters[1].Type);
        ((Cell)call[1]!).Set(found ? Composite.CopyOf(value) : Defaults.Of(type, call.Run, call.Operation.Syntax));
        return found;
    }

    private static object TryGetKey(MemberCall call)
    {
        var known = ImmutablePairs.KeyOf(ImmutablePairs.Self(call), Key(call), call);
        ((Cell)call[1]!).Set(Composite.CopyOf(known ?? call[0]));
        return known is not null;
    }
}
