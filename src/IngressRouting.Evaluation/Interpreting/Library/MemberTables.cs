using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Which table knows the members of which type. A table is only built when a program uses its type.</summary>
internal static class MemberTables
{
    public static MemberTable? For(INamedTypeSymbol type) =>
        TypeNames.Metadata(type) switch
        {
            "System.String" => StringMembers.Table,
            "System.HashCode" => HashMembers.Table,
            "System.StringComparer" => ComparerMembers.Table,
            "System.Char" => CharMembers.Table,
            "System.Object" => ObjectMembers.Table,
            "System.ValueType" => ObjectMembers.Table,
            "System.Enum" => ObjectMembers.Table,
            "System.IEquatable`1" => ObjectMembers.Table,
            "System.IComparable" or "System.IComparable`1" => ObjectMembers.Table,
            "System.Nullable`1" => NullableMembers.Table,
            "System.Exception" => ExceptionMembers.Table,
            "System.Math" => MathMembers.Table,
            "System.Int32"
            or "System.Int64"
            or "System.Byte"
            or "System.Int16"
            or "System.UInt16"
            or "System.UInt32"
            or "System.UInt64"
            or "System.SByte" => NumberMembers.Table,
            "System.Double" or "System.Single" or "System.Decimal" or "System.Boolean" => NumberMembers.Table,
            "System.Globalization.CultureInfo" => CultureMembers.Table,
            "System.Text.StringBuilder" => StringBuilderMembers.Table,
            "System.Array" => ArrayMembers.Table,
            "System.MemoryExtensions" => SpanMembers.Table,
            "System.Span`1" or "System.ReadOnlySpan`1" => ArrayMembers.Table,
            "System.Linq.Enumerable" => EnumerableMembers.Table,
            "System.Linq.IGrouping`2" => GroupingMembers.Table,
            "System.Collections.Generic.List`1" => ListMembers.Table,
            "System.Collections.Generic.IList`1"
            or "System.Collections.Generic.ICollection`1"
            or "System.Collections.Generic.IReadOnlyList`1"
            or "System.Collections.Generic.IReadOnlyCollection`1"
            or "System.Collections.Generic.IEnumerable`1" => CollectionMembers.Table,
            "System.Collections.Generic.IEnumerator`1" or "System.Collections.IEnumerator" or "System.IDisposable" =>
                EnumeratorMembers.Table,
            "System.Collections.Generic.Dictionary`2"
            or "System.Collections.Generic.IDictionary`2"
            or "System.Collections.Generic.IReadOnlyDictionary`2" => DictionaryMembers.Table,
            "System.Collections.Generic.CollectionExtensions" => DictionaryMembers.Extensions,
            "System.Collections.Generic.KeyValuePair`2" or "System.Collections.Generic.KeyValuePair" => PairMembers.Table,
            "System.Collections.Generic.HashSet`1" or "System.Collections.Generic.ISet`1" or "System.Collections.Generic.IReadOnlySet`1" =>
                SetMembers.Table,
            "System.ValueTuple`2" or "System.ValueTuple`3" or "System.ValueTuple`4" or "System.ValueTuple`5" => TupleMembers.Table,
            var name => name.EndsWith("Exception", StringComparison.Ordinal) ? ExceptionMembers.Table : null,
        };
}
