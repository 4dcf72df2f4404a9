using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Enumerates whatever the program can enumerate; every element costs a step.</summary>
internal static class Sequences
{
    public static IEnumerable<object?> Of(object value, IOperation at, Frame frame) => Ticking(Plain(value, at, frame), at, frame);

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
            case UserObject instance:
                return UserSequences.Of(instance, at, frame);
            case IEnumerable foreign when DslTypes.IsDslMade(value):
                return Foreign(foreign);
            default:
                throw frame.Refuse(at, "An enumeration of this value");
        }
    }

    private static IEnumerable<object?> Ticking(IEnumerable<object?> source, IOperation at, Frame frame)
    {
        using var enumerator = source.GetEnumerator();
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
                throw Faults.InvalidOperation("Collection was modified; enumeration operation may not execute.", at, frame);
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
