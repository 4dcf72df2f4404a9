using System.Runtime.CompilerServices;

public static class InlineArraysSnippets
{
    [InlineArray(4)]
    private struct Four
    {
        private int first;

        public readonly int First => first;

        public readonly int Sum()
        {
            var sum = 0;
            foreach (var each in this)
            {
                sum += each;
            }
            return sum;
        }

        public void Double()
        {
            for (var i = 0; i < 4; i++)
            {
                this[i] *= 2;
            }
        }
    }

    [InlineArray(2)]
    private struct Pair<T>
    {
        public T Element;
    }

    private struct Counter
    {
        public int Count;

        public int Next() => ++Count;
    }

    private sealed class Owner
    {
        public Four Numbers;
        public readonly Pair<Counter> Counters;
        public Pair<Pair<int>> Nested;
    }

    private static int Total(ReadOnlySpan<int> numbers)
    {
        var total = 0;
        foreach (var number in numbers)
        {
            total = total * 10 + number;
        }
        return total;
    }

    private static int TotalOf(in Four numbers) => Total(numbers);

    private static void Fill(Span<int> numbers, int value) => numbers.Fill(value);

    private static void Raise(ref int number) => number += 100;

    public static object Elements()
    {
        var four = new Four();
        four[0] = 1;
        four[^1] = 4;
        var at = 1;
        four[at++]++;
        four[at] += 7;
        Raise(ref four[3]);
        ref var second = ref four[1];
        second = 20;
        Index index = ^2;
        return (four[0], four[1], four[index], four[3], four.First, four.Sum());
    }

    public static object Copies()
    {
        Four one = default;
        one[1] = 5;
        var other = one;
        other[1] = 6;
        var owner = new Owner { Numbers = other };
        owner.Numbers[2] = 9;
        var array = new Four[2];
        array[1] = owner.Numbers;
        array[1][0] = 3;
        array[1].Double();
        return (Total(one), Total(other), Total(owner.Numbers), Total(array[1]), Total(array[0]), TotalOf(array[1]));
    }

    public static object Spans()
    {
        var four = new Four();
        Span<int> all = four;
        all[2] = 3;
        Fill(four[..2], 7);
        four[1..].Reverse();
        ReadOnlySpan<int> seen = four;
        var copy = four;
        four[0] = 1;
        Span<int> other = copy;
        var part = 1..3;
        return (
            Total(seen),
            Total(copy),
            Total(four[part]),
            all.SequenceEqual(four),
            seen.ToArray(),
            other.SequenceEqual(all),
            ((Span<int>)four).IndexOf(3)
        );
    }

    public static object Loops()
    {
        var four = new Four();
        var seen = new List<int>();
        foreach (var each in four)
        {
            four[seen.Count + 1 & 3] = 5;
            seen.Add(each);
        }
        foreach (ref var each in (Span<int>)four)
        {
            each++;
        }
        int[] spread = [.. (ReadOnlySpan<int>)four, 9];
        return (seen, spread);
    }

    private static Four Made()
    {
        var four = new Four();
        four[1] = 8;
        return four;
    }

    public static object Of_values()
    {
        var sum = 0;
        foreach (var each in Made())
        {
            sum += each;
        }
        return (sum, Made()[1], new Pair<string>()[1] is null);
    }

    public static object Structs()
    {
        var pair = new Pair<Counter>();
        pair[0].Next();
        pair[0].Count++;
        pair[1] = pair[0];
        pair[1].Next();
        var owner = new Owner();
        var copied = owner.Counters[0].Next() + owner.Counters[0].Next();
        owner.Nested[1][0] = 4;
        owner.Nested[0] = owner.Nested[1];
        owner.Nested[0][1]++;
        return (pair[0].Count, pair[1].Count, pair.Element.Count, copied, owner.Nested[0][0], owner.Nested[0][1], owner.Nested[1][1]);
    }

    private readonly struct Held(Pair<Counter> counters)
    {
        private readonly Pair<Counter> counters = counters;

        public int Next() => counters[0].Next() + counters[0].Next();
    }

    private static int NextOf(in Pair<Counter> pair) => pair[1].Next() + pair[1].Next();

    public static object Readonly_places()
    {
        var pair = new Pair<Counter>();
        return (new Held(pair).Next(), NextOf(pair), pair[1].Count);
    }

    public static object Index_out_of_range()
    {
        var four = new Four();
        var at = 4;
        return four[at];
    }

    public static object Range_out_of_range()
    {
        var four = new Four();
        var at = 5;
        return four[..at].Length;
    }

    public static object Boxes()
    {
        object box = Made();
        var first = (Four)box;
        first[0] = 3;
        return (Total(first), ((Four)box).Sum());
    }

    public static object? Assigned_while_waiting()
    {
        var four = Made();
        Span<int> span = four;
        four = default;
        span[2] = 1;
        return (Total(four), Total(span));
    }

    [Refused("IR9101", "Equals(Made(), Made())")]
    public static object Equal() => Equals(Made(), Made());
}
