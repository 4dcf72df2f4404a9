using System;
using System.Collections.Generic;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Tells whether what some values lead to is still the same: their elements, the fields of their objects, and so on. Numbers each object in
/// the order in which it comes to it, so that a circle has an end. Functions count by the variables that they see.
/// </summary>
internal sealed class Content(Budget budget)
{
    private readonly Dictionary<object, int> numbers = new(ReferenceComparer.Instance);
    private readonly Queue<object> open = new();
    private ulong print = 14695981039346656037;

    /// <summary>Whether a value has anything that can change.</summary>
    public static bool MayChange(object? value) =>
        value
            is not (
                null
                or string
                or ValueType
                or EnumValue
                or TypeValue
                or AddressValue
                or NetworkValue
                or IndexValue
                or RangeValue
                or DateValue
                or TimeValue
                or WideInteger
                or Node
            );

    /// <summary>A number that is another one when anything in the value has changed.</summary>
    public static ulong PrintOf(object? value, Budget budget)
    {
        var content = new Content(budget);
        content.Add(value);
        return content.Print();
    }

    /// <summary>A number that is another one when anything in what was added has changed.</summary>
    public ulong Print()
    {
        while (open.Count > 0)
        {
            AddParts(open.Dequeue());
        }
        return print;
    }

    public void AddAll(IEnumerable<object?> values)
    {
        foreach (var value in values)
        {
            Add(value);
        }
        Mix(1);
    }

    public void Add(object? value)
    {
        budget.Charge(1);
        // The pairs of a dictionary are made anew whenever it is gone through.
        if (value is PairValue pair)
        {
            AddPart(pair.Key);
            AddPart(pair.Value);
        }
        else
        {
            AddPart(value);
        }
    }

    private void AddPart(object? value)
    {
        if (MayChange(value))
        {
            Mix(Number(value!));
        }
        else
        {
            Mix(value?.GetType().GetHashCode() ?? 0);
            AddBits(value);
        }
    }

    // What was seen before is meant again; what is new is looked into later.
    private int Number(object value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers.Add(value, number = numbers.Count);
            open.Enqueue(value);
        }
        return number;
    }

    private void AddParts(object value)
    {
        switch (value)
        {
            case UserObject { Fields: var fields, PrimaryScope: var scope, Handlers: var handlers }:
                AddAll(fields);
                Add(scope);
                AddAll(handlers?.Values ?? (IEnumerable<object?>)[]);
                break;
            case FunctionValue function:
                Add(function.Receiver);
                Add(function.Scope);
                AddAll(function.Parts ?? []);
                break;
            case Scope scope:
                AddAll(scope.Values);
                Add(scope.Outer);
                break;
            case SequenceValue sequence:
                Add((sequence as ViewValue)?.Source ?? sequence.Origin?.Receiver);
                AddAll(sequence.Origin?.Arguments ?? []);
                break;
            case LazyValue lazy:
                Add(lazy.IsCreated);
                break;
            case EnumeratorValue enumerator:
                Add(enumerator.Moves);
                break;
            case ReaderValue reader:
                Add(reader.Position);
                break;
            case ComparisonValue comparison:
                Add(comparison.Function);
                break;
            default:
                AddElements(value);
                break;
        }
    }

    private void AddElements(object value)
    {
        switch (value)
        {
            case StringBuilder text:
                budget.Charge(text.Length / 16);
                Add(text.ToString());
                break;
            case AnonymousObject { Values: var values }:
                AddAll(values);
                break;
            case TupleValue tuple:
                AddAll(tuple.Items);
                break;
            case TupleObject tuple:
                AddAll(tuple.Items);
                break;
            case SpanValue span:
                Add(span.Owner);
                break;
            case LookupValue lookup:
                AddAll(lookup.Index.Groups);
                break;
            case GroupingValue group:
                Add(group.Key);
                AddAll(group.Items);
                break;
            case PriorityValue queue:
                foreach (var (element, priority) in queue.Items)
                {
                    Add(element);
                    Add(priority);
                }
                break;
            case ArrayValue or ListValue or SetValue or SortedValue or DictionaryValue or object?[] or List<object?>:
                AddAll((IEnumerable<object?>)value);
                break;
            default:
                // Whatever has no parts that anybody could change is known by itself.
                Mix(value.GetHashCode());
                break;
        }
    }

    // All bits of a number count, where its hash code is that of others as well.
    private void AddBits(object? value)
    {
        value = (value as EnumValue)?.Number ?? value;
        switch (value)
        {
            case long number:
                Mix64(number);
                break;
            case ulong number:
                Mix64(unchecked((long)number));
                break;
            case double number:
                Mix64(BitConverter.DoubleToInt64Bits(number));
                break;
            case DateTime moment:
                Mix64(moment.Ticks);
                Mix((int)moment.Kind);
                break;
            case TimeSpan span:
                Mix64(span.Ticks);
                break;
            case TimeValue time:
                Mix64(time.Ticks);
                break;
            case decimal number:
                foreach (var part in decimal.GetBits(number))
                {
                    Mix(part);
                }
                break;
            case string text:
                budget.Charge(text.Length / 16);
                foreach (var character in text)
                {
                    Mix(character);
                }
                break;
            default:
                Mix(value?.GetHashCode() ?? 0);
                break;
        }
    }

    private void Mix64(long number)
    {
        Mix(unchecked((int)(number >> 32)));
        Mix(unchecked((int)number));
    }

    // FNV-1a, on numbers in the place of bytes.
    private void Mix(int number) => print = unchecked((print ^ (uint)number) * 1099511628211);
}
