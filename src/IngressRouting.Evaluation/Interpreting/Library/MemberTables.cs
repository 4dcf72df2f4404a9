using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Which table knows the members of which type. A table is only built when a program uses its type.</summary>
internal static class MemberTables
{
    private static readonly Dictionary<string, Func<MemberTable>> Tables = new(StringComparer.Ordinal)
    {
        ["System.String"] = static () => StringMembers.Table,
        ["System.HashCode"] = static () => HashMembers.Table,
        ["System.StringComparer"] = static () => ComparerMembers.Table,
        ["System.Char"] = static () => CharMembers.Table,
        ["System.Object"] = static () => ObjectMembers.Table,
        ["System.ValueType"] = static () => ObjectMembers.Table,
        ["System.Enum"] = static () => EnumMembers.Table,
        ["System.IEquatable`1"] = static () => ObjectMembers.Table,
        ["System.IComparable"] = static () => ObjectMembers.Table,
        ["System.IComparable`1"] = static () => ObjectMembers.Table,
        ["System.Nullable`1"] = static () => NullableMembers.Table,
        ["System.Exception"] = static () => ExceptionMembers.Table,
        ["System.ArgumentNullException"] = static () => GuardMembers.Null,
        ["System.ArgumentException"] = static () => GuardMembers.Argument,
        ["System.ArgumentOutOfRangeException"] = static () => GuardMembers.Range,
        ["System.Math"] = static () => MathMembers.Table,
        ["System.Numerics.BitOperations"] = static () => BitMembers.Table,
        ["System.Convert"] = static () => ConvertMembers.Table,
        ["System.Int32"] = static () => NumberMembers.Table,
        ["System.Int64"] = static () => NumberMembers.Table,
        ["System.Byte"] = static () => NumberMembers.Table,
        ["System.Int16"] = static () => NumberMembers.Table,
        ["System.UInt16"] = static () => NumberMembers.Table,
        ["System.UInt32"] = static () => NumberMembers.Table,
        ["System.UInt64"] = static () => NumberMembers.Table,
        ["System.SByte"] = static () => NumberMembers.Table,
        ["System.Double"] = static () => NumberMembers.Table,
        ["System.Single"] = static () => NumberMembers.Table,
        ["System.Decimal"] = static () => NumberMembers.Table,
        ["System.Boolean"] = static () => NumberMembers.Table,
        ["System.Globalization.CultureInfo"] = static () => CultureMembers.Table,
        ["System.Globalization.NumberFormatInfo"] = static () => CultureMembers.NumberFormat,
        ["System.FormattableString"] = static () => StringMembers.Formattable,
        ["System.Index"] = static () => PositionMembers.Index,
        ["System.Range"] = static () => PositionMembers.Range,
        ["System.Net.IPAddress"] = static () => AddressMembers.Table,
        ["System.Net.IPNetwork"] = static () => NetworkMembers.Table,
        ["System.Buffers.Binary.BinaryPrimitives"] = static () => BinaryMembers.Table,
        ["System.Text.StringBuilder"] = static () => StringBuilderMembers.Table,
        ["System.Array"] = static () => ArrayMembers.Table,
        ["System.MemoryExtensions"] = static () => SpanMembers.Table,
        ["System.Span`1"] = static () => ArrayMembers.Table,
        ["System.ReadOnlySpan`1"] = static () => ArrayMembers.Table,
        ["System.Linq.Enumerable"] = static () => EnumerableMembers.Table,
        ["System.Linq.ILookup`2"] = static () => LookupMembers.Table,
        ["System.Linq.IGrouping`2"] = static () => GroupingMembers.Table,
        ["System.Collections.Generic.List`1"] = static () => ListMembers.Table,
        ["System.Collections.Generic.IList`1"] = static () => ListMembers.Interfaces,
        ["System.Collections.Generic.ICollection`1"] = static () => ListMembers.Interfaces,
        ["System.Collections.Generic.IReadOnlyList`1"] = static () => CollectionMembers.Table,
        ["System.Collections.Generic.IReadOnlyCollection`1"] = static () => CollectionMembers.Table,
        ["System.Collections.Generic.IEnumerable`1"] = static () => CollectionMembers.Table,
        ["System.Collections.Generic.IEnumerator`1"] = static () => EnumeratorMembers.Table,
        ["System.Collections.IEnumerator"] = static () => EnumeratorMembers.Table,
        ["System.IDisposable"] = static () => EnumeratorMembers.Table,
        ["System.Collections.Generic.Dictionary`2"] = static () => DictionaryMembers.Table,
        ["System.Collections.Generic.IDictionary`2"] = static () => DictionaryMembers.Table,
        ["System.Collections.Generic.IReadOnlyDictionary`2"] = static () => DictionaryMembers.Table,
        ["System.Collections.Generic.IComparer`1"] = static () => ComparerMembers.Order,
        ["System.Collections.Generic.Comparer`1"] = static () => ComparerMembers.Order,
        ["System.Collections.Generic.IEqualityComparer`1"] = static () => ComparerMembers.Equality,
        ["System.Collections.Generic.EqualityComparer`1"] = static () => ComparerMembers.Equality,
        ["System.Collections.Generic.Queue`1"] = static () => QueueMembers.Queue,
        ["System.Collections.Generic.Stack`1"] = static () => QueueMembers.Stack,
        ["System.Collections.Generic.SortedSet`1"] = static () => SortedMembers.Set,
        ["System.Collections.Generic.SortedDictionary`2"] = static () => SortedMembers.Dictionary,
        ["System.Collections.ObjectModel.ReadOnlyCollection`1"] = static () => ListMembers.ReadOnly,
        ["System.Collections.Immutable.ImmutableArray`1"] = static () => ImmutableMembers.Table,
        ["System.Collections.Immutable.ImmutableList`1"] = static () => ImmutableMembers.Table,
        ["System.Collections.Immutable.ImmutableArray`1+Builder"] = static () => ImmutableMembers.Builder,
        ["System.Collections.Immutable.ImmutableList`1+Builder"] = static () => ImmutableMembers.Builder,
        ["System.Collections.Immutable.ImmutableArray"] = static () => ImmutableMembers.Factories,
        ["System.Collections.Immutable.ImmutableList"] = static () => ImmutableMembers.Factories,
        ["System.Collections.Generic.CollectionExtensions"] = static () => DictionaryMembers.Extensions,
        ["System.Collections.Generic.KeyValuePair`2"] = static () => PairMembers.Table,
        ["System.Collections.Generic.KeyValuePair"] = static () => PairMembers.Table,
        ["System.Collections.Generic.Dictionary`2+KeyCollection"] = static () => DictionaryMembers.Views,
        ["System.Collections.Generic.Dictionary`2+ValueCollection"] = static () => DictionaryMembers.Views,
        ["System.Collections.Generic.SortedDictionary`2+KeyCollection"] = static () => DictionaryMembers.Views,
        ["System.Collections.Generic.SortedDictionary`2+ValueCollection"] = static () => DictionaryMembers.Views,
        ["System.Collections.Frozen.FrozenDictionary`2"] = static () => FrozenMembers.Dictionary,
        ["System.Collections.Frozen.FrozenSet`1"] = static () => FrozenMembers.Set,
        ["System.Collections.Frozen.FrozenDictionary"] = static () => FrozenMembers.Factories,
        ["System.Collections.Frozen.FrozenSet"] = static () => FrozenMembers.Factories,
        ["System.Collections.Generic.PriorityQueue`2"] = static () => RefusedMembers.PriorityQueue,
        ["System.BitConverter"] = static () => RefusedMembers.BitConverter,
        ["System.Lazy`1"] = static () => LazyValueMembers.Table,
        ["System.Collections.Generic.HashSet`1"] = static () => SetMembers.Table,
        ["System.Collections.Generic.ISet`1"] = static () => SetMembers.Table,
        ["System.Collections.Generic.IReadOnlySet`1"] = static () => SetMembers.Table,
        ["System.ValueTuple`2"] = static () => TupleMembers.Table,
        ["System.ValueTuple`3"] = static () => TupleMembers.Table,
        ["System.ValueTuple`4"] = static () => TupleMembers.Table,
        ["System.ValueTuple`5"] = static () => TupleMembers.Table,
    };

    /// <summary>The types whose members are known, as reflection names them.</summary>
    public static IReadOnlyCollection<string> Types => Tables.Keys;

    public static MemberTable? For(INamedTypeSymbol type) => For(TypeNames.Metadata(type));

    public static MemberTable? For(string type) =>
        Tables.TryGetValue(type, out var table) ? table()
        : type.EndsWith("Exception", StringComparison.Ordinal) ? ExceptionMembers.Table
        : null;
}
