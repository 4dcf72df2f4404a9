public static class IteratorsSnippets
{
    private static IEnumerable<int> Numbers(int from)
    {
        for (var i = from; ; i++)
        {
            if (i == from + 2)
            {
                continue;
            }
            if (i > from + 5)
            {
                yield break;
            }
            yield return i;
        }
    }

    public static object Simple() => Numbers(3).ToList();

    public static object Twice()
    {
        var numbers = Numbers(1);
        return (numbers.Sum(), numbers.Take(2).ToArray());
    }

    private static IEnumerable<int> Infinite()
    {
        var n = 0;
        while (true)
        {
            yield return n++;
        }
    }

    public static object InfiniteTaken() => Infinite().Where(n => n % 3 == 0).Take(4).ToList();

    public static object Lazy()
    {
        var log = "";
        IEnumerable<int> Logged(int n)
        {
            log += "start";
            n++;
            yield return n;
            log += "end";
        }
        var sequence = Logged(1);
        var before = log;
        var first = sequence.First();
        var middle = log;
        var all = sequence.ToList();
        return (before, first, middle, all, log);
    }

    private static IEnumerable<(string Name, string Cidr)> Subnets(string prefix)
    {
        foreach (var (zone, index) in new[] { "a", "b" }.Select((z, i) => (z, i)))
        {
            var block = $"{prefix}.{index}.0/24";
            if (index == 0)
            {
                yield return ("first" + zone, block);
            }
            else
            {
                yield return (zone, block);
                yield return (zone + "2", block);
            }
        }
    }

    public static object Tuples() => Subnets("10.0").ToList();

    private sealed class Tree(int value, params Tree[] children) : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator()
        {
            yield return value;
            foreach (var child in children)
            {
                foreach (var inner in child)
                {
                    yield return inner;
                }
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public static object UserEnumerable()
    {
        var tree = new Tree(1, new Tree(2, new Tree(3)), new Tree(4));
        var list = new List<int>();
        foreach (var value in tree)
        {
            list.Add(value);
        }
        return (list, tree.Sum());
    }

    public static object ByHand()
    {
        using var numbers = Numbers(1).GetEnumerator();
        var sum = 0;
        while (numbers.MoveNext())
        {
            sum += numbers.Current;
        }
        return sum;
    }

    private sealed class Resource(List<string> log, string name) : IDisposable
    {
        public void Dispose() => log.Add(name);
    }

    public static object UsingOrder()
    {
        var log = new List<string>();
        int Inner()
        {
            using var a = new Resource(log, "a");
            using (var b = new Resource(log, "b"))
            {
                log.Add("body");
            }
            using var c = new Resource(log, "c");
            log.Add("end");
            return log.Count;
        }
        var n = Inner();
        try
        {
            using var d = new Resource(log, "d");
            throw new Exception("x");
        }
        catch (Exception e) when (Note(log, "filter"))
        {
            log.Add(e.Message);
        }
        return (n, log);
    }

    private static bool Note(List<string> log, string text)
    {
        log.Add(text);
        return true;
    }

    [Refused("IR9208", "e.Current")]
    public static object? Enumerators_after_their_end()
    {
        using var e = new[] { 4 }.Where(x => x > 0).GetEnumerator();
        e.MoveNext();
        e.MoveNext();
        return e.Current;
    }

    [Refused("IR9208", "e.Current")]
    public static object? Enumerators_before_their_beginning()
    {
        using var e = Enumerable.Range(1, 2).GetEnumerator();
        return e.Current;
    }
}
