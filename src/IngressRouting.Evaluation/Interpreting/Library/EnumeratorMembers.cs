using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Enumerators that the program uses by hand, and their members.</summary>
internal static class EnumeratorMembers
{
    public static readonly MemberTable Table = new()
    {
        ["MoveNext()"] = static c => MoveNext(c),
        ["Current"] = static c => Self(c).IsOnElement ? Self(c).Current : throw OffElements(c),
        ["Dispose()"] = static c =>
        {
            Self(c).Dispose();
            return null;
        },
    };

    /// <summary>What <c>GetEnumerator</c> of a collection itself gives: a struct for most.</summary>
    public static EnumeratorValue Struct(MemberCall call) =>
        Placed(call.Receiver) is not { } placed ? Object(call)
        : call.ResultType.IsReferenceType ? Boxed(placed)
        : new EnumeratorValue(placed);

    /// <summary>
    /// What <c>GetEnumerator</c> gives as an interface: an object, which notices every change of its collection from now on.
    /// </summary>
    public static EnumeratorValue Object(MemberCall call) =>
        call.Receiver switch
        {
            // All empty ones have the same enumerator, which notices nothing.
            ListValue { Type.Name: "List" or "Queue" or "Stack", Items.Count: 0 }
            or SortedValue { Type.Name: not "SortedSet", IsImmutable: false, Items.Count: 0 }
            or DictionaryValue { Items.Count: 0, IsUnordered: false }
            or SetValue { Items.Count: 0, IsUnordered: false } => new EnumeratorValue(((IEnumerable<object?>)[]).GetEnumerator()),
            ArrayValue
            or ListValue { Type.Name: "List" or "Queue" or "Stack" }
            or DictionaryValue
            or SetValue
            or SortedValue { IsImmutable: false } when Placed(call.Receiver) is { } placed => Boxed(placed),
            _ => new EnumeratorValue(Sequences.Of(call.Receiver!, call.Operation, call.Frame).GetEnumerator()),
        };

    private static EnumeratorValue Boxed(PlacedEnumerator placed) => (EnumeratorValue)Composite.Box(new EnumeratorValue(placed))!;

    /// <summary>What a variable holds before an enumerator that is a struct is assigned to it; null for other types.</summary>
    public static EnumeratorValue? Default(INamedTypeSymbol type) =>
        type.Name == "Enumerator" && ReferenceEquals(MemberTables.For(type), Table) ? EnumeratorValue.OfNothing(Of([])) : null;

    /// <summary>The enumerator of a collection that notices changes by itself; null for others, and where the order is promised to nobody.</summary>
    private static PlacedEnumerator? Placed(object? collection) =>
        collection switch
        {
            ListValue list => Of(list.Items),
            SortedValue sorted => Of(sorted.Items),
            _ when SpanValue.Of(collection) is { } span => new SpanEnumerator(span),
            _ when Sequences.IsUnordered(collection) => null,
            SetValue set => Of(set.Items, static pair => pair.Key),
            DictionaryValue pairs => Of(pairs.Items, static pair => new PairValue(pair.Key, pair.Value)),
            ViewValue { IsOfKeys: true, Source: DictionaryValue pairs } => Of(pairs.Items, static pair => pair.Key),
            ViewValue { IsOfKeys: false, Source: DictionaryValue pairs } => Of(pairs.Items, static pair => pair.Value),
            _ => null,
        };

    private static StructEnumerator<List<object?>.Enumerator, object?> Of(List<object?> items) =>
        new(items.GetEnumerator(), static item => item);

    private static StructEnumerator<HashTable.Enumerator, KeyValuePair<object?, object?>> Of(
        HashTable table,
        System.Func<KeyValuePair<object?, object?>, object?> read
    ) => new(table.GetEnumerator(), read);

    private static object MoveNext(MemberCall call)
    {
        try
        {
            return Self(call) is { IsEnded: true }
                ? throw call.Run.Stop(
                    Refusals.Unspecified,
                    call.Operation.Syntax,
                    "How an enumerator moves on that was disposed or has no collection",
                    "call MoveNext before Dispose, and after GetEnumerator"
                )
                : Self(call).MoveNext();
        }
        catch (System.InvalidOperationException)
        {
            throw call.Invalid(Sequences.Modified);
        }
    }

    private static StopException OffElements(MemberCall call) =>
        call.Run.Stop(
            Refusals.Unspecified,
            call.Operation.Syntax,
            "What an enumerator shows before its first element and after its last one",
            "read Current only when MoveNext has given true"
        );

    private static EnumeratorValue Self(MemberCall call) => call.Receiver as EnumeratorValue ?? throw call.Refuse();
}
