using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>CollectionExtensions</c>, for dictionaries that hash and for those that sort.</summary>
internal static class DictionaryExtensions
{
    public static readonly MemberTable Table = new()
    {
        ["GetValueOrDefault(IReadOnlyDictionary<TKey,TValue>,TKey)"] = static c =>
            Find(c, out var value) ? value : Defaults.Of(c.ResultType, c.Run, c.Operation.Syntax),
        ["GetValueOrDefault(IReadOnlyDictionary<TKey,TValue>,TKey,TValue)"] = static c => Find(c, out var value) ? value : c[2],
        ["TryAdd(IDictionary<TKey,TValue>,TKey,TValue)"] = static c => TryAdd(c),
        ["Remove(IDictionary<TKey,TValue>,TKey,out TValue)"] = static c => Remove(c),
        ["AsReadOnly(IList<T>)"] = static c =>
            c[0] switch
            {
                null => throw c.Null(0),
                ListValue list => new ListValue((INamedTypeSymbol)c.ResultType, list.Items),
                _ => throw c.Refuse(),
            },
    };

    private static object Dictionary(MemberCall call) => call[0] ?? throw call.Null(0);

    private static object Key(MemberCall call) => call[1] ?? throw call.Null(1);

    private static bool Find(MemberCall call, out object? value)
    {
        switch (Dictionary(call))
        {
            case DictionaryValue hashed:
                return hashed.Items.TryGetValue(Key(call), out value);
            case SortedValue sorted:
                var at = sorted.Find(Key(call), call);
                value = at >= 0 ? ((PairValue)sorted.Items[at]!).Value : null;
                return at >= 0;
            default:
                throw call.Refuse();
        }
    }

    private static bool TryAdd(MemberCall call)
    {
        Changed(call);
        if (Find(call, out _))
        {
            return false;
        }
        call.Allocate(32);
        if (call[0] is DictionaryValue hashed)
        {
            hashed.Put(Key(call), call[2]);
        }
        else if (call[0] is SortedValue sorted)
        {
            call.Charge(sorted.Items.Count / 8);
            sorted.Items.Insert(~sorted.Find(call[1], call), new PairValue(call[1], call[2]));
        }
        return true;
    }

    private static bool Remove(MemberCall call)
    {
        Changed(call);
        var found = Find(call, out var value);
        if (found && call[0] is DictionaryValue hashed)
        {
            hashed.Remove(Key(call));
        }
        else if (found && call[0] is SortedValue sorted)
        {
            call.Charge(sorted.Items.Count / 8);
            sorted.Items.RemoveAt(sorted.Find(call[1], call));
        }
        var type = call.Frame.Resolve(((IMethodSymbol)call.Symbol).Parameters[2].Type);
        ((Cell)call[2]!).Set(found ? Composite.CopyOf(value) : Defaults.Of(type, call.Run, call.Operation.Syntax));
        return found;
    }

    /// <summary>Stops for dictionaries that nobody can change, and for those that are no dictionary here.</summary>
    private static void Changed(MemberCall call)
    {
        if (SortedMembers.IsFixed(Dictionary(call)) || call[0] is not (DictionaryValue or SortedValue))
        {
            throw call.Refuse();
        }
    }
}
