public static class LeavingSnippets
{
    private static readonly string[] Letters = ["a", "b", "c"];

    private sealed class Door(List<string> log) : IDisposable
    {
        public void Dispose() => log.Add("closed");
    }

    private struct Gate(List<string> log) : IDisposable
    {
        public int Uses;

        public void Dispose() => log.Add("gate " + Uses);
    }

    private sealed class Walk(List<string> log)
    {
        private int at;

        public Walk GetEnumerator() => this;

        public int Current => at;

        public bool MoveNext() => ++at < 4;

        public void Log() => log.Add("x");
    }

    public static object ExceptionLeavesForEach()
    {
        var log = new List<string>();
        try
        {
            foreach (var letter in Source(log).Where(l => l != "a").Select(l => l + "!"))
            {
                log.Add(letter);
                throw new InvalidOperationException(letter);
            }
        }
        catch (InvalidOperationException e) when (Note(log, "filter"))
        {
            log.Add("caught " + e.Message);
        }
        return log;
    }

    public static object FirstLeavesSource()
    {
        var log = new List<string>();
        var first = Source(log).First();
        var any = Source(log).Any(l => l == "b");
        return (first, any, Source(log).Take(1).ToList(), log);
    }

    public static object PredicateThrows()
    {
        var log = new List<string>();
        try
        {
            Source(log).Count(l => l == "b" ? throw new InvalidOperationException("b") : true);
        }
        catch (InvalidOperationException)
        {
            log.Add("caught");
        }
        return log;
    }

    public static object IteratorThrows()
    {
        var log = new List<string>();
        try
        {
            foreach (var n in Failing(log))
            {
                log.Add(n);
            }
        }
        catch (ArgumentException e)
        {
            log.Add(e.Message);
        }
        return log;
    }

    public static object BreakInNested()
    {
        var log = new List<string>();
        foreach (var a in Source(log))
        {
            foreach (var b in Source(log))
            {
                log.Add(a + b);
                if (b == "b")
                {
                    break;
                }
            }
            if (a == "b")
            {
                return log;
            }
        }
        return log;
    }

    public static object ByHandDisposed()
    {
        var log = new List<string>();
        using (var letters = Source(log).GetEnumerator())
        {
            letters.MoveNext();
            log.Add(letters.Current);
        }
        var untouched = Source(log).GetEnumerator();
        untouched.Dispose();
        return log;
    }

    public static object YieldBreakInTry()
    {
        var log = new List<string>();
        return (Short(log).ToList(), log);
    }

    public static object UsingDeclarationsInIterators()
    {
        var log = new List<string>();
        return (Opened(log).Take(2).ToList(), Opened(log).ToList(), log);
    }

    public static object GotoInIterators() => Jumping(3).ToList();

    public static object UsingStructs()
    {
        var log = new List<string>();
        using (var gate = new Gate(log))
        {
            log.Add("in");
        }
        using var other = new Gate(log);
        return log;
    }

    public static object GotoEverywhere()
    {
        var log = new List<string>();
        var n = 0;
        start:
        foreach (var letter in Source(log))
        {
            switch (letter)
            {
                case "a" when n == 0:
                    n++;
                    goto start;
                case "a":
                    goto case "x";
                case "x":
                    log.Add("x");
                    break;
                case "b":
                    goto default;
                default:
                    log.Add("default");
                    if (n++ < 2)
                    {
                        continue;
                    }
                    goto done;
            }
        }
        done:
        {
            log.Add("done" + n);
            if (n < 5)
            {
                n++;
                goto done;
            }
        }
        return log;
    }

    public static object DuckTyped()
    {
        var log = new List<string>();
        foreach (var n in new Walk(log))
        {
            log.Add(n.ToString());
        }
        return log;
    }

    public static object LocalFunctionAsDelegateKeepsItsTurn()
    {
        var makers = new List<Func<Func<int>>>();
        var results = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            var mine = i;
            int Mine() => mine;
            makers.Add(() => Mine);
            results.Add(makers[0]()());
        }
        return (results, makers.Select(m => m()()).ToList());
    }

    private static IEnumerable<string> Source(List<string> log)
    {
        try
        {
            foreach (var letter in Letters)
            {
                yield return letter;
            }
        }
        finally
        {
            log.Add("left");
        }
    }

    private static IEnumerable<string> Failing(List<string> log)
    {
        try
        {
            try
            {
                yield return "1";
                throw new ArgumentException("failed");
            }
            finally
            {
                log.Add("inner");
            }
        }
        finally
        {
            log.Add("outer");
        }
    }

    private static IEnumerable<int> Short(List<string> log)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                if (i == 2)
                {
                    yield break;
                }
                if (i == 0)
                {
                    continue;
                }
                yield return i;
            }
            finally
            {
                log.Add("f" + i);
            }
        }
    }

    private static IEnumerable<int> Opened(List<string> log)
    {
        using var door = new Door(log);
        yield return 1;
        using (new Door(log))
        {
            yield return 2;
            yield return 3;
        }
        yield return 4;
    }

    private static IEnumerable<int> Jumping(int n)
    {
        again:
        yield return n;
        if (--n > 0)
        {
            goto again;
        }
        yield return -1;
    }

    private static bool Note(List<string> log, string text)
    {
        log.Add(text);
        return true;
    }
}
