using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Dictionary&lt;TKey, TValue&gt;</c> and its interfaces.</summary>
internal static class DictionaryMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new()"] = static c => Make(c, null),
        ["new(int)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : Make(c, null),
        ["new(IEqualityComparer<TKey>)"] = static c => Make(c, c[0]),
        ["new(IDictionary<TKey,TValue>)"] = static c => Copy(c, null),
        ["new(IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c => Copy(c, null),
        ["new(int,IEqualityComparer<TKey>)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : Make(c, c[1]),
        ["new(IDictionary<TKey,TValue>,IEqualityComparer<TKey>)"] = static c => Copy(c, c[1]),
        ["new(IEnumerable<KeyValuePair<TKey,TValue>>,IEqualityComparer<TKey>)"] = static c => Copy(c, c[1]),
        ["Count"] = static c => Self(c).Items.Count,
        ["this(TKey)"] = static c => Self(c).Items.TryGetValue(Key(c), out var value) ? value : throw Missing(c),
        ["this(TKey)="] = static c => Set(c),
        ["Add(TKey,TValue)"] = static c => Add(c),
        ["TryAdd(TKey,TValue)"] = static c => !Self(c).Items.Contains(Key(c)) && Set(c) is null,
        ["ContainsKey(TKey)"] = static c => Self(c).Items.Contains(Key(c)),
        ["TryGetValue(TKey,out TValue)"] = static c => TryGet(c),
        ["Remove(TKey,out TValue)"] = static c => TryGet(c) is true && Remove(c) is true,
        ["Remove(TKey)"] = static c => Remove(c),
        ["Clear()"] = static c => Clear(c),
        ["ContainsValue(TValue)"] = static c => ContainsValue(c),
        ["TrimExcess()"] = static c => null,
        ["Keys"] = static c => View(c, true),
        ["Values"] = static c => View(c, false),
        ["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c),
    };

    /// <summary>Members of the collections of keys and of values.</summary>
    public static readonly MemberTable Views = new()
    {
        ["Count"] = CollectionMembers.Table["Count"],
        ["Contains(TKey)"] = static c =>
            ((ViewValue)c.Receiver!).Source is DictionaryValue source ? source.Items.Contains(Key(c)) : throw c.Refuse(),
        ["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c),
    };

    private static DictionaryValue Self(MemberCall call) => call.Receiver as DictionaryValue ?? throw call.Refuse();

    private static object Key(MemberCall call) => call[0] ?? throw call.Null(0);

    /// <summary>A key as people find it in their code; null where only its type could be said.</summary>
    private static string? Quoted(object key) =>
        key is string { Length: < 40 } text ? "'" + text + "'"
        : key is char or int or long ? "'" + System.Convert.ToString(key, System.Globalization.CultureInfo.InvariantCulture) + "'"
        : null;

    public static FaultException Missing(MemberCall call) =>
        call.Run.Fault(
            "System.Collections.Generic.KeyNotFoundException",
            call[0] is { } key && Quoted(key) is { } quoted
                ? "The given key " + quoted + " was not present in the dictionary."
                : "The given key was not present in the dictionary.",
            call.Operation
        );

    private static DictionaryValue Make(MemberCall call, object? comparer) =>
        new((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call));

    private static DictionaryValue Copy(MemberCall call, object? comparer)
    {
        var made = Make(call, comparer);
        foreach (var item in call.Sequence(0))
        {
            var pair = (PairValue)item!;
            call.Allocate(32);
            if (!made.Items.Add(pair.Key ?? throw call.Null(0), pair.Value))
            {
                throw Duplicate(call);
            }
        }
        return made;
    }

    private static object? Set(MemberCall call)
    {
        call.Allocate(32);
        Self(call).Put(Key(call), call[1]);
        return null;
    }

    private static object? Add(MemberCall call)
    {
        if (Self(call).Items.Contains(Key(call)))
        {
            throw Duplicate(call);
        }
        return Set(call);
    }

    public static FaultException Duplicate(MemberCall call) =>
        call.Run.Fault("System.ArgumentException", "An item with the same key has already been added.", call.Operation);

    private static object TryGet(MemberCall call)
    {
        var found = Self(call).Items.TryGetValue(Key(call), out var value);
        var type = call.Symbol is IMethodSymbol method ? call.Frame.Resolve(method.Parameters[1].Type) : null;
        ((Cell)call[1]!).Set(found ? Composite.CopyOf(value) : Defaults.Of(type!, call.Run, call.Operation.Syntax));
        return found;
    }

    private static object Remove(MemberCall call)
    {
        var self = Self(call);
        return self.Remove(Key(call));
    }

    private static object ContainsValue(MemberCall call)
    {
        foreach (var value in Self(call).Items.Values)
        {
            call.Charge(1);
            if (call.Run.Comparer.Equals(value, call[0]))
            {
                return true;
            }
        }
        return false;
    }

    private static object? Clear(MemberCall call)
    {
        Self(call).Clear();
        return null;
    }

    /// <summary>The keys or values of a dictionary of any kind, as it is when they are looked at.</summary>
    public static ViewValue View(MemberCall call, bool keys)
    {
        var source = call.Receiver as IEnumerable<object?> ?? throw call.Refuse();
        return new ViewValue(source, Parts(call, source, keys), keys);
    }

    private static IEnumerable<object?> Parts(MemberCall call, IEnumerable<object?> source, bool keys)
    {
        // Whether their order may show is decided where they are looked at.
        foreach (var pair in Sequences.OfAnyOrder(source, call.Operation, call.Frame))
        {
            yield return keys ? ((PairValue)pair!).Key : ((PairValue)pair!).Value;
        }
    }
}
