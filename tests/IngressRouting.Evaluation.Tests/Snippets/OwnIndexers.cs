public static class OwnIndexersSnippets
{
    private sealed class Book(List<string> log, int length)
    {
        public int Length
        {
            get
            {
                log.Add("length");
                return length;
            }
        }

        public string this[int index]
        {
            get
            {
                log.Add(FormattableString.Invariant($"at {index}"));
                return FormattableString.Invariant($"p{index}");
            }
        }

        public string this[string name] => name;

        public string Slice(int start, int count)
        {
            log.Add("slice");
            return FormattableString.Invariant($"{start}+{count}");
        }
    }

    private abstract class Shelf<T>
    {
        public abstract int Count { get; }

        public virtual T? this[int index] => default;
    }

    private sealed class Numbers(params int[] items) : Shelf<int>
    {
        public override int Count => items.Length;

        public override int this[int index] => items[index];

        public int[] Slice(int start, int count) => items[start..(start + count)];
    }

    private struct Counter()
    {
        private int reads = 0;

        public int Length => 3;

        public int this[int index] => index + (10 * ++reads);
    }

    private static T Said<T>(T value, string what, List<string> log)
    {
        log.Add(what);
        return value;
    }

    public static object? Order()
    {
        var log = new List<string>();
        var book = new Book(log, 10);
        Index last = ^2;
        Index first = 3;
        return (
            Said(book, "book", log)[^Said(1, "index", log)],
            book[last],
            book[first],
            book[(Index)4],
            book["x"],
            (book[^0], book[^12]),
            string.Join(" ", log)
        );
    }

    public static object? Ranges()
    {
        var log = new List<string>();
        var book = new Book(log, 10);
        var range = 2..^3;
        Index end = ^1;
        return (
            book[1..4],
            book[Said(1, "from", log)..^Said(2, "to", log)],
            book[^3..],
            book[..],
            book[..5],
            book[range],
            (book[1..end], book[8..2], book[^20..^30]),
            string.Join(" ", log)
        );
    }

    public static object? Inherited()
    {
        var numbers = new Numbers(1, 2, 3, 4);
        Shelf<int> shelf = numbers;
        return (numbers[^1], shelf[^2], numbers[1..^1], numbers?[^4]);
    }

    public static object? Structs()
    {
        var counter = new Counter();
        return (counter[^1], counter[^1], counter[^3]);
    }

    public static object? Out_of_range() => new Numbers(1)[^2];

    public static object? Of_nothing()
    {
        Numbers? none = null;
        return none![^1];
    }

    public static object? Before_the_start()
    {
        var book = new Book([], 10);
        var one = -1;
        Index before = ^one;
        return book[before];
    }
}
