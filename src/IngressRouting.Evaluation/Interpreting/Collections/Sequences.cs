using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Enumerates whatever the program can enumerate; every element costs a step.</summary>
internal static class Sequences
{
    public const string Modified = "Collection was modified; enumeration operation may not execute.";

    public static IEnumerable<object?> Of(object value, IOperation at, Frame frame) =>
        Ticking(Plain(value, at, frame), () => Faults.InvalidOperation(Modified, at, frame), frame);

    /// <summary>
    /// The elements for a member of the library. Whether one notices that the collection changes meanwhile depends on its version: some take
    /// from a list by index.
    /// </summary>
    public static IEnumerable<object?> OfQuery(object value, IOperation at, Frame frame) =>
        Ticking(
            Plain(value, at, frame),
            () =>
                frame.Run.Stop(
                    Refusals.Unspecified,
                    at.Syntax,
                    "What comes of a collection that changes while a query takes from it",
                    "make a copy first, by ToList()"
                ),
            frame
        );

    /// <summary>The elements where nothing depends on their order.</summary>
    public static IEnumerable<object?> OfAnyOrder(object value, IOperation at, Frame frame) =>
        IsUnordered(value)
            ? Ticking((IEnumerable<object?>)value, () => Faults.InvalidOperation(Modified, at, frame), frame)
            : Of(value, at, frame);

    /// <summary>Whether nobody promises in which order the elements come.</summary>
    public static bool IsUnordered(object? value) =>
        (value is ViewValue { Source: DictionaryValue } view ? view.Source : value) switch
        {
            // One element has no other order, but a builder also notices changes that change nothing.
            DictionaryValue { IsUnordered: true } dictionary => dictionary.Items.Count > 1 || dictionary.Type.ContainingType is not null,
            SetValue { IsUnordered: true } set => set.Items.Count > 1 || set.Type.ContainingType is not null,
            DictionaryValue { IsReordered: true } or SetValue { IsReordered: true } => true,
            SequenceValue sequence => sequence.IsUnordered,
            _ => false,
        };

    /// <summary>The number of elements when it is known without enumerating, or -1.</summary>
    public static int CountOf(object? value) =>
        (value is ViewValue view ? view.Source : value) switch
        {
            ArrayValue array => array.Items.Length,
            SpanValue span => span.Length,
            ListValue list => list.Items.Count,
            DictionaryValue dictionary => dictionary.Items.Count,
            SetValue set => set.Items.Count,
            SortedValue sorted => sorted.Items.Count,
            GroupingValue group => group.Items.Count,
            string text => text.Length,
            ICollection collection => collection.Count,
            _ => -1,
        };

    private static IEnumerable<object?> Plain(object value, IOperation at, Frame frame)
    {
        switch (value)
        {
            case DictionaryValue or SetValue or ViewValue or SequenceValue { IsUnordered: true }:
                return Ordered((IEnumerable<object?>)value, at, frame);
            case string text:
                return Characters(text);
            case IEnumerable<object?> sequence:
                return sequence;
            case GroupsValue groups when RegexGroupMembers.Enumerated(groups, at) is { } items:
                return items;
            case EnumeratorValue { Turns: { } turns }:
                return turns;
            case UserObject instance:
                return UserSequences.Of(instance, at, frame);
            case UnsetArrayValue:
                throw frame.Refuse(
                    at,
                    "The elements of an ImmutableArray without a value",
                    "test IsDefault first, or give the variable or field a value such as []"
                );
            case IEnumerable foreign when DslTypes.IsDslMade(value):
                return Foreign(foreign);
            default:
                throw frame.Refuse(at, "An enumeration of this value", "put the elements into an array or a list");
        }
    }

    /// <summary>The order may be lost after a query was made, and before it is enumerated.</summary>
    private static IEnumerable<object?> Ordered(IEnumerable<object?> value, IOperation at, Frame frame)
    {
        if (IsUnordered(value))
        {
            throw Unordered(value, at, frame);
        }
        foreach (var item in value)
        {
            yield return item;
        }
    }

    public static StopException Unordered(object value, IOperation at, Frame frame)
    {
        var source = value is ViewValue view ? view.Source : value;
        var type = (source as DictionaryValue)?.Type ?? (source as SetValue)?.Type;
        return (type?.ContainingType ?? type)?.Name switch
        {
            "FrozenDictionary" or "FrozenSet" => Stop(
                "The order of a frozen collection",
                "enumerate the list or dictionary that it was made of, or sort it with OrderBy"
            ),
            "ImmutableDictionary" => Stop("The order of an ImmutableDictionary", "use ImmutableSortedDictionary, or sort it with OrderBy"),
            "ImmutableHashSet" => Stop("The order of an ImmutableHashSet", "use ImmutableSortedSet, or sort it with OrderBy"),
            null => Stop("The order of a query over an unordered collection", "sort it with OrderBy"),
            _ => Stop(
                "The order of a hash table to which something was added after a removal",
                "build a new collection without the element, or sort it with OrderBy"
            ),
        };

        StopException Stop(string what, string instead) => frame.Run.Stop(Refusals.Unspecified, at.Syntax, what, instead);
    }

    private static IEnumerable<object?> Ticking(IEnumerable<object?> source, Func<Exception> onModified, Frame frame)
    {
        // Queries nest as deep as a program makes them, and each asks the next.
        using var enumerator = new NestedSequence(source, frame.Run.Budget).GetEnumerator();
        while (true)
        {
            try
            {
                if (!enumerator.MoveNext())
                {
                    break;
                }
            }
            catch (InvalidOperationException)
            {
                throw onModified();
            }
            yield return Composite.CopyOf(enumerator.Current);
        }
    }

    private static IEnumerable<object?> Characters(string text)
    {
        foreach (var character in text)
        {
            yield return character;
        }
    }

    private static IEnumerable<object?> Foreign(IEnumerable source)
    {
        foreach (var element in source)
        {
            yield return element;
        }
    }
}
