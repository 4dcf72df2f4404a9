using System.Runtime.InteropServices;

public static class SpanSplitsSnippets
{
    private static string Shown(ReadOnlySpan<char> text, Span<Range> parts, int count)
    {
        var shown = count + ":";
        for (var i = 0; i < parts.Length; i++)
        {
            shown += i < count ? "[" + text[parts[i]].ToString() + "]" + parts[i].Start.Value : "_" + parts[i].End.Value;
        }
        return shown;
    }

    public static object Into_ranges()
    {
        var shown = new List<string>();
        foreach (var text in new[] { "", ";", "a", "a;bb;ccc", " a ; ;b;", ";;x;;", "  ", "a;b ;c; ;", "ab;;ab" })
        {
            foreach (var room in new[] { 0, 1, 2, 3, 6 })
            {
                for (var options = 0; options < 4; options++)
                {
                    var parts = new Range[room];
                    var how = (StringSplitOptions)options;
                    shown.Add(Shown(text, parts, text.AsSpan().Split(parts, ';', how)));
                    shown.Add(Shown(text, parts, text.AsSpan().Split(parts, ";;", how)));
                    shown.Add(Shown(text, parts, text.AsSpan().Split(parts, "", how)));
                    shown.Add(Shown(text, parts, text.AsSpan().SplitAny(parts, "b;", how)));
                    shown.Add(Shown(text, parts, text.AsSpan().SplitAny(parts, "", how)));
                    shown.Add(Shown(text, parts, text.AsSpan().SplitAny(parts, ["", "ab", "a", ";;"], how)));
                    shown.Add(Shown(text, parts, text.AsSpan().SplitAny(parts, [""], how)));
                    shown.Add(Shown(text, parts, text.AsSpan().SplitAny(parts, (ReadOnlySpan<string>)[], how)));
                }
            }
        }
        return shown;
    }

    private static string Text(Range range) => range.Start.Value + ".." + range.End.Value;

    public static object Part_by_part()
    {
        var shown = new List<string>();
        foreach (var text in new[] { "", ";", "a", "a;bb;ccc", ";;x;;", "a b\tc" })
        {
            ReadOnlySpan<char> span = text;
            foreach (var range in span.Split(';'))
            {
                shown.Add(Text(range) + span[range].ToString());
            }
            foreach (var range in span.Split(";;"))
            {
                shown.Add("2" + Text(range));
            }
            foreach (var range in span.Split(""))
            {
                shown.Add("0" + Text(range));
            }
            foreach (var range in span.SplitAny(';', 'b'))
            {
                shown.Add("any" + Text(range));
            }
            foreach (var range in span.SplitAny([]))
            {
                shown.Add("white" + Text(range));
            }
        }
        return shown;
    }

    public static object Of_numbers()
    {
        ReadOnlySpan<int> numbers = [1, 0, 2, 3, 0, 0];
        var sums = new List<int>();
        foreach (var range in numbers.Split(0))
        {
            var sum = 0;
            foreach (var number in numbers[range])
            {
                sum += number;
            }
            sums.Add(sum);
        }
        foreach (var range in numbers.SplitAny([]))
        {
            sums.Add(range.End.Value);
        }
        return sums;
    }

    public static object By_hand()
    {
        ReadOnlySpan<char> text = "10.0.0.0/16";
        var parts = text.SplitAny('.', '/');
        parts.MoveNext();
        var copy = parts;
        copy.MoveNext();
        copy.MoveNext();
        var rest = "";
        foreach (var range in parts)
        {
            rest += text[range].ToString() + "|";
        }
        return (Text(parts.Current), Text(copy.Current), rest, parts.MoveNext(), Text(parts.Current));
    }

    public static object Lines()
    {
        var lines = new List<string>();
        foreach (var line in "a\r\nb\n\rc\fd\u2028\u0085e\v\n".AsSpan().EnumerateLines())
        {
            lines.Add(line.ToString());
        }
        foreach (var line in "".AsSpan().EnumerateLines())
        {
            lines.Add("[" + line.ToString() + "]");
        }
        var byHand = "x\ny".AsSpan().EnumerateLines();
        byHand.MoveNext();
        return (lines, byHand.Current.Length, byHand.MoveNext(), byHand.Current.ToString(), byHand.MoveNext());
    }

    private struct Counter(string name)
    {
        public readonly string Name = name;
        public int Count;
    }

    public static object Span_of_a_list()
    {
        List<string> names = ["a", "b", "c"];
        List<int>? none = null;
        var text = "";
        foreach (ref readonly var name in CollectionsMarshal.AsSpan(names))
        {
            text += name;
        }
        names.Add("d");
        var span = CollectionsMarshal.AsSpan(names);
        return (text, span.Length, span[^1], span[1..3].ToArray(), span.IndexOf("c"), CollectionsMarshal.AsSpan(none).Length);
    }

    public static object Structs_in_a_list()
    {
        List<Counter> counters = [new("a"), new("b")];
        foreach (ref var counter in CollectionsMarshal.AsSpan(counters))
        {
            counter.Count += 2;
        }
        ref var last = ref CollectionsMarshal.AsSpan(counters)[^1];
        last.Count++;
        var shown = "";
        foreach (var counter in counters)
        {
            CollectionsMarshal.AsSpan(counters)[1].Count++;
            shown += counter.Name + counter.Count;
        }
        last = new("c") { Count = 9 };
        return (shown, counters[1].Name, counters[1].Count, counters[0].Count);
    }

    [Refused("IR9102", "CollectionsMarshal.AsSpan(numbers)")]
    public static object List_that_grows()
    {
        List<int> numbers = [1, 2];
        var span = CollectionsMarshal.AsSpan(numbers);
        numbers.Add(3);
        numbers.RemoveAt(2);
        return span[0];
    }

    [Refused("IR9102", "CollectionsMarshal.AsSpan(numbers)")]
    public static object Assigned_in_a_list()
    {
        List<int> numbers = [1, 2];
        var span = CollectionsMarshal.AsSpan(numbers);
        span[1] = 5;
        return numbers;
    }

    [Refused("IR9102", "numbers.TrimExcess()")]
    public static object List_that_shrinks()
    {
        List<int> numbers = [1, 2];
        var span = CollectionsMarshal.AsSpan(numbers);
        numbers.TrimExcess();
        return span[0];
    }

    [Refused("IR9102", "CollectionsMarshal.SetCount(numbers, 1)")]
    public static object Count_set()
    {
        List<int> numbers = [1, 2];
        CollectionsMarshal.SetCount(numbers, 1);
        return numbers;
    }
}
