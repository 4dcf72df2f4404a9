using System;
using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// What a dictionary or a hash set holds, in the order of insertion. Enumerators notice additions alone, as those of .NET 10 do; with the
/// host's collections it would depend on the host, because those of .NET Framework notice removals and new values as well.
/// </summary>
internal sealed class HashTable : IEnumerable<KeyValuePair<object?, object?>>
{
    private const int LeastCompacted = 16;

    private readonly Dictionary<object, int> places;
    private readonly List<Entry> entries = [];
    private int? placeOfNull;
    private int additions;

    public HashTable(IEqualityComparer<object?> comparer)
    {
        Comparer = comparer;
        places = new Dictionary<object, int>(comparer!);
    }

    public IEqualityComparer<object?> Comparer { get; }

    public int Count => places.Count + (placeOfNull is null ? 0 : 1);

    public IEnumerable<object?> Keys
    {
        get
        {
            foreach (var pair in this)
            {
                yield return pair.Key;
            }
        }
    }

    public IEnumerable<object?> Values
    {
        get
        {
            foreach (var pair in this)
            {
                yield return pair.Value;
            }
        }
    }

    public bool Contains(object? key) => TryFind(key, out _);

    public bool TryGetValue(object? key, out object? value)
    {
        var found = TryFind(key, out var place);
        value = found ? entries[place].Value : null;
        return found;
    }

    /// <summary>Finds the key itself that is equal to another one.</summary>
    public bool TryGetKey(object? key, out object? known)
    {
        var found = TryFind(key, out var place);
        known = found ? entries[place].Key : null;
        return found;
    }

    /// <summary>Adds a key unless there is an equal one.</summary>
    public bool Add(object? key, object? value = null)
    {
        if (Contains(key))
        {
            return false;
        }
        Insert(key, value);
        return true;
    }

    /// <summary>Gives a key a value, and adds it where there is no equal one.</summary>
    public void Put(object? key, object? value)
    {
        if (TryFind(key, out var place))
        {
            entries[place] = new Entry(entries[place].Key, value);
        }
        else
        {
            Insert(key, value);
        }
    }

    public bool Remove(object? key)
    {
        if (!TryFind(key, out var place))
        {
            return false;
        }
        if (key is null)
        {
            placeOfNull = null;
        }
        else
        {
            places.Remove(key);
        }
        entries[place] = default;
        return true;
    }

    public void Clear()
    {
        places.Clear();
        placeOfNull = null;
        entries.Clear();
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<object?, object?>> IEnumerable<KeyValuePair<object?, object?>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Insert(object? key, object? value)
    {
        if (entries.Count > LeastCompacted && entries.Count > 2 * Count)
        {
            Compact();
        }
        Place(key, entries.Count);
        entries.Add(new Entry(key, value));
        additions++;
    }

    // The addition that follows ends every enumeration that knows the old places.
    private void Compact()
    {
        entries.RemoveAll(static entry => !entry.IsThere);
        for (var i = 0; i < entries.Count; i++)
        {
            Place(entries[i].Key, i);
        }
    }

    private bool TryFind(object? key, out int place)
    {
        if (key is not null)
        {
            return places.TryGetValue(key, out place);
        }
        place = placeOfNull ?? 0;
        return placeOfNull is not null;
    }

    private void Place(object? key, int place)
    {
        if (key is null)
        {
            placeOfNull = place;
        }
        else
        {
            places[key] = place;
        }
    }

    /// <summary>A key with its value; what was removed has neither.</summary>
    private readonly struct Entry(object? key, object? value)
    {
        public object? Key { get; } = key;

        public object? Value { get; } = value;

        public bool IsThere { get; } = true;
    }

    /// <summary>Goes through a table.</summary>
    public struct Enumerator(HashTable table) : IEnumerator<KeyValuePair<object?, object?>>
    {
        private readonly int additions = table.additions;
        private int next;

        public KeyValuePair<object?, object?> Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <exception cref="InvalidOperationException">A key was added meanwhile.</exception>
        public bool MoveNext()
        {
            if (additions != table.additions)
            {
                throw new InvalidOperationException(Sequences.Modified);
            }
            while (next < table.entries.Count)
            {
                var entry = table.entries[next++];
                if (entry.IsThere)
                {
                    Current = new(entry.Key, entry.Value);
                    return true;
                }
            }
            Current = default;
            return false;
        }

        public void Reset() => next = 0;

        public readonly void Dispose() { }
    }
}
