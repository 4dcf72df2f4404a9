using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>SortedSet&lt;T&gt;</c> and <c>SortedDictionary&lt;TKey, TValue&gt;</c>.</summary>
internal static class SortedMembers
{
    public static readonly MemberTable Set = new()
    {
        ["new()"] = static c => Make(c, null),
        ["new(IComparer<T>)"] = static c => Make(c, c[0]),
        ["new(IEnumerable<T>)"] = static c => Filled(c, Make(c, null)),
        ["new(IEnumerable<T>,IComparer<T>)"] = static c => Filled(c, Make(c, c[1])),
        ["Count"] = static c => Self(c).Items.Count,
        ["Add(T)"] = static c => Add(c, Self(c), c[0], c[0]),
        ["Contains(T)"] = static c => Self(c).Find(c[0], c) >= 0,
        ["Remove(T)"] = static c => Remove(c),
        ["Clear()"] = static c => Clear(c),
        ["Min"] = static c => Edge(c, false),
        ["Max"] = static c => Edge(c, true),
        ["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c),
    };

    public static readonly MemberTable Dictionary = new()
    {
        ["new()"] = static c => Make(c, null),
        ["new(IComparer<TKey>)"] = static c => Make(c, c[0]),
        ["new(IDictionary<TKey,TValue>)"] = static c => Copied(c, Make(c, null)),
        ["new(IDictionary<TKey,TValue>,IComparer<TKey>)"] = static c => Copied(c, Make(c, c[1])),
        ["Count"] = static c => Self(c).Items.Count,
        ["this(TKey)"] = static c => Self(c).Find(Key(c), c) is >= 0 and var at ? Value(c, at) : throw DictionaryMembers.Missing(c),
        ["this(TKey)="] = static c => Put(c),
        ["Add(TKey,TValue)"] = static c => Add(c, Self(c), Key(c), new PairValue(c[0], c[1])) ? null : throw DictionaryMembers.Duplicate(c),
        ["ContainsKey(TKey)"] = static c => Self(c).Find(Key(c), c) >= 0,
        ["TryGetValue(TKey,out TValue)"] = static c => TryGet(c),
        ["Remove(TKey)"] = static c => Key(c) is not null && Remove(c),
        ["Clear()"] = static c => Clear(c),
        ["Keys"] = static c => DictionaryMembers.View(c, true),
        ["Values"] = static c => DictionaryMembers.View(c, false),
        ["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c),
    };

    /// <summary>Members of <c>SortedList&lt;TKey, TValue&gt;</c>, a sorted dictionary with positions.</summary>
    public static readonly MemberTable List = new MemberTable
    {
        ["new(int)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : Make(c, null),
        ["new(int,IComparer<TKey>)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : Make(c, c[1]),
        ["IndexOfKey(TKey)"] = static c => Self(c).Find(Key(c), c) is >= 0 and var at ? at : -1,
        ["GetKeyAtIndex(int)"] = static c => ((PairValue)At(c)!).Key,
        ["GetValueAtIndex(int)"] = static c => ((PairValue)At(c)!).Value,
        ["RemoveAt(int)"] = static c => RemoveAt(c),
    }.With(Dictionary);

    /// <summary>Members of the interfaces that hash tables and sorted dictionaries share.</summary>
    public static readonly MemberTable Interfaces = Either(DictionaryMembers.Table, Dictionary);

    private static MemberTable Either(MemberTable hashed, MemberTable sorted)
    {
        var table = new MemberTable();
        foreach (var pair in hashed)
        {
            var (member, other) = (pair.Value, sorted.TryGetValue(pair.Key, out var known) ? known : null);
            var changes = IsChange(pair.Key);
            table[pair.Key] = call =>
            {
                call.Run.Budget.Descend();
                return changes && IsFixed(call.Receiver) ? throw call.Refuse()
                    : other is not null && call.Receiver is SortedValue ? other(call)
                    : member(call);
            };
        }
        return table;
    }

    /// <summary>Whether a dictionary or set throws when it is asked to change, or is a builder, which has rules of its own for it.</summary>
    public static bool IsFixed(object? value) =>
        value switch
        {
            DictionaryValue { IsUnordered: true } or SetValue { IsUnordered: true } => true,
            SortedValue sorted => sorted.IsImmutable,
            _ => false,
        };

    public static bool IsChange(string key) =>
        key.StartsWith("Add", System.StringComparison.Ordinal)
        || key.StartsWith("TryAdd", System.StringComparison.Ordinal)
        || key.StartsWith("Remove", System.StringComparison.Ordinal)
        || key.EndsWith("=", System.StringComparison.Ordinal)
        || key.Contains("With(")
        || key == "Clear()";

    private static SortedValue Self(MemberCall call) => call.Receiver as SortedValue ?? throw call.Refuse();

    private static object Key(MemberCall call) => call[0] ?? throw call.Null(0);

    private static SortedValue Make(MemberCall call, object? comparer) => new((INamedTypeSymbol)call.ResultType, comparer);

    private static SortedValue Filled(MemberCall call, SortedValue set)
    {
        foreach (var item in call.Sequence(0))
        {
            Add(call, set, item, item);
        }
        return set;
    }

    private static SortedValue Copied(MemberCall call, SortedValue made)
    {
        foreach (var item in call.Sequence(0))
        {
            if (!Add(call, made, ((PairValue)item!).Key, item))
            {
                throw DictionaryMembers.Duplicate(call);
            }
        }
        return made;
    }

    private static bool Add(MemberCall call, SortedValue set, object? key, object? item)
    {
        var at = set.Find(key, call);
        if (at >= 0)
        {
            return false;
        }
        call.Allocate(32);
        call.Charge(set.Items.Count / 8);
        set.Items.Insert(~at, item);
        return true;
    }

    private static object? Put(MemberCall call)
    {
        var self = Self(call);
        var at = self.Find(Key(call), call);
        if (at >= 0)
        {
            self.Items[at] = new PairValue(((PairValue)self.Items[at]!).Key, call[1]);
            return null;
        }
        call.Allocate(32);
        call.Charge(self.Items.Count / 8);
        self.Items.Insert(~at, new PairValue(call[0], call[1]));
        return null;
    }

    private static object? Value(MemberCall call, int at) => ((PairValue)Self(call).Items[at]!).Value;

    private static object TryGet(MemberCall call)
    {
        var at = Self(call).Find(Key(call), call);
        var type = call.Frame.Resolve(((IMethodSymbol)call.Symbol).Parameters[1].Type);
        ((Cell)call[1]!).Set(at >= 0 ? Composite.CopyOf(Value(call, at)) : Defaults.Of(type, call.Run, call.Operation.Syntax));
        return at >= 0;
    }

    private static bool Remove(MemberCall call)
    {
        var self = Self(call);
        var at = self.Find(call[0], call);
        if (at >= 0)
        {
            call.Charge(self.Items.Count / 8);
            self.Items.RemoveAt(at);
        }
        return at >= 0;
    }

    private static object? At(MemberCall call) =>
        call.Int(0) >= 0 && call.Int(0) < Self(call).Items.Count ? Self(call).Items[call.Int(0)] : throw call.OutOfRange();

    private static object? RemoveAt(MemberCall call)
    {
        At(call);
        Self(call).Items.RemoveAt(call.Int(0));
        return null;
    }

    private static object? Clear(MemberCall call)
    {
        Self(call).Items.Clear();
        return null;
    }

    private static object? Edge(MemberCall call, bool last)
    {
        var items = Self(call).Items;
        return items.Count == 0 ? Defaults.Of(call.ResultType, call.Run, call.Operation.Syntax)
            : last ? items[items.Count - 1]
            : items[0];
    }
}
