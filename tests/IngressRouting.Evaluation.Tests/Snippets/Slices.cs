using System.Collections.Immutable;
using System.Text;

public static class SlicesSnippets
{
    private static string Joined(ReadOnlySpan<string> words) =>
        words switch
        {
            [] => "",
            [var only] => only,
            [var first, .. var rest] => first + "," + Joined(rest),
        };

    private static bool IsPalindrome(ReadOnlySpan<char> text) =>
        text is [] or [_] || (text is [var a, .. var inner, var b] && a == b && IsPalindrome(inner));

    public static object Of_spans()
    {
        Span<int> numbers = [1, 2, 3, 4, 5];
        var part = numbers[1..];
        var text = "";
        if (part is [2, .. var middle, 5])
        {
            middle[0] = 30;
            text = middle.Length + "";
        }
        if (numbers is [_, .. [30, ..] tail])
        {
            tail[^1] = 50;
        }
        return (
            Joined(["a", "b", "c"]),
            IsPalindrome("kayak"),
            IsPalindrome("abca"),
            text,
            numbers.ToArray(),
            part is [.., 9],
            part is [>= 2, ..]
        );
    }

    public static object Of_arrays_and_lists()
    {
        int[] numbers = [1, 2, 3];
        List<int> list = [1, 2, 3, 4];
        if (numbers is [.. var copy, _])
        {
            copy[0] = 9;
        }
        if (list is [_, .. var rest] && rest is [.. { Count: 2 } begin, 4])
        {
            rest.Add(7);
            begin[0] = 8;
            return (numbers, list, rest, begin, list[1..3], list[^2..], list[..0]);
        }
        return 1;
    }

    public static object List_out_of_range() => new List<int> { 1, 2 }[1..4];

    public static object Of_others()
    {
        ImmutableArray<int> numbers = [1, 2, 3];
        IReadOnlyList<string> names = ["a", "b"];
        var builder = new StringBuilder("xyz");
        var text = numbers is [1, .. var rest] ? string.Join(",", rest) : "";
        return (
            text,
            numbers[1..].Length,
            names is ["a", .., var last] ? last : "",
            builder is ['x', .., 'z'],
            "abc" is ['a', .. var tail] ? tail : ""
        );
    }

    private sealed class Row(params string[] cells)
    {
        public List<string> Asked { get; } = [];

        public int Length
        {
            get
            {
                Asked.Add("length");
                return cells.Length;
            }
        }

        public string this[int index] => cells[index];

        public Row Slice(int start, int length)
        {
            Asked.Add(start + "+" + length);
            return new(cells[start..(start + length)]);
        }

        public override string ToString() => string.Join("|", cells);
    }

    private readonly struct Track(int count)
    {
        public int Count => count;

        public string this[Index index] => index.IsFromEnd + ":" + index.Value;

        public string this[Range range] => range.Start.Value + ".." + range.End.Value + range.End.IsFromEnd;
    }

    public static object Of_own_types()
    {
        var row = new Row("a", "b", "c", "d");
        var track = new Track(4);
        return (
            row is ["a", .. var rest, "d"] ? rest + "" : "",
            row is ["a", "b"],
            row is [.., var last] ? last : "",
            track is [var first, .. var middle, var end] ? first + " " + middle + " " + end : "",
            (Row?)null is [],
            new Track(1) is [_, .. var none] ? none : ""
        );
    }

    public static object Parts_of_own_types()
    {
        var row = new Row("a", "b", "c", "d");
        var range = 1..3;
        var parts = row[1..2] + " " + row[range] + " " + row[^3..^1] + " " + row[2..] + " " + row[..1];
        return (parts, row[^1], row.Asked);
    }

    private abstract class Words : IReadOnlyList<string>
    {
        public abstract int Count { get; }

        public virtual string this[int index] => "w" + index;

        public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Two : Words
    {
        public override int Count => 2;

        public override string this[int index] => base[index] + "!";
    }

    public static object By_interface()
    {
        IReadOnlyList<string> words = new Two();
        Words own = new Two();
        return (words is [var a, .., var b] ? a + b : "", own is ["w0!", ..], own[^1]);
    }

    public static object? Slices_that_are_passed_by_reference()
    {
        int[] numbers = [1, 2, 3];
        return Total(numbers[1..]) + Total(numbers[..^1]) + Length("abc"[1..]) + Count(numbers.AsSpan()[1..]);

        static int Total(in int[] some) => some.Sum();

        static int Length(in string text) => text.Length;

        static int Count(in Span<int> span) => span.Length;
    }
}
