using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Enumerates whatever the program can enumerate; every element costs a step.</summary>
internal static class Sequences
{
    private const string Modified = "Collection was modified; enumeration operation may not execute.";

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

    /// <summary>The number of elements when it is known without enumerating, or -1.</summary>
    public static int CountOf(object? value) =>
        value switch
        {
            ArrayValue array => array.Items.Length,
            SpanValue span => span.Length,
            ListValue list => list.Items.Count,
            DictionaryValue dictionary => dictionary.Items.Count,
            SetValue set => set.Items.Count,
            SortedValue sorted => sorted.Items.Count,
            ViewValue view => CountOf(view.Source),
            GroupingValue group => group.Items.Count,
            string text => text.Length,
            ICollection collection => collection.Count,
            _ => -1,
        };

    private static IEnumerable<object?> Plain(object value, IOperation at, Frame frame)
    {
        switch (value)
        {
            case DictionaryValue { IsUnordered: true } or SetValue { IsUnordered: true }:
                throw frame.Run.Stop(
                    Refusals.Unspecified,
                    at.Syntax,
                    "The order of a frozen collection",
                    "enumerate the list or dictionary that it was made of"
                );
            case DictionaryValue { IsReordered: true } or SetValue { IsReordered: true }:
                throw frame.Run.Stop(
                    Refusals.Unspecified,
                    at.Syntax,
                    "The order of a hash table to which something was added after a removal",
                    "build a new collection without the element, or sort it"
                );
            case string text:
                return Characters(text);
            case IEnumerable<object?> sequence:
                return sequence;
            case GroupsValue groups when RegexGroupMembers.Enumerated(groups, at) is { } items:
                return items;
            case UserObject instance:
                return UserSequences.Of(instance, at, frame);
            case IEnumerable foreign when DslTypes.IsDslMade(value):
                return Foreign(foreign);
            default:
                throw frame.Refuse(at, "An enumeration of this value", "put the elements into an array or a list");
        }
    }

    private static IEnumerable<object?> Ticking(IEnumerable<object?> source, Func<Exception> onModified, Frame frame)
    {
        using var enumerator = source.GetEnumerator();
        while (true)
        {
            // Queries nest as deep as a program makes them, and each asks the next.
            RuntimeHelpers.EnsureSufficientExecutionStack();
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
            frame.Run.Budget.Charge(1);
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
