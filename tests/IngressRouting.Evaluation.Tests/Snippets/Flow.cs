public static class FlowSnippets
{
    public static object For()
    {
        var sum = 0;
        for (int i = 0, j = 10; i < j; i++, j--)
        {
            if (i == 2)
            {
                continue;
            }
            if (i == 4)
            {
                break;
            }
            sum += i * 10 + j;
        }
        return sum;
    }

    public static object While()
    {
        var n = 27;
        var steps = 0;
        while (n != 1)
        {
            n = n % 2 == 0 ? n / 2 : (3 * n) + 1;
            steps++;
        }
        return steps;
    }

    public static object Do()
    {
        var i = 0;
        do
        {
            i += 3;
            if (i == 6)
            {
                continue;
            }
        } while (i < 10);
        return i;
    }

    public static object ForEach()
    {
        var list = new List<string>();
        foreach (var item in new[] { "a", "b", "c" })
        {
            foreach (var number in new List<int> { 1, 2 })
            {
                if (number == 2 && item == "b")
                {
                    break;
                }
                list.Add(item + number);
            }
        }
        return list;
    }

    public static object ForEachConverts()
    {
        long sum = 0;
        foreach (long value in new[] { 1, 2, 3 })
        {
            sum += value;
        }
        foreach (int value in new object[] { 4, 5 })
        {
            sum += value;
        }
        return sum;
    }

    public static object ForEachDeconstructs()
    {
        var text = "";
        foreach (var (name, (a, b)) in new[] { ("x", (1, 2)), ("y", (3, 4)) })
        {
            text += name + a + b;
        }
        foreach (var (key, value) in new Dictionary<string, int> { ["k"] = 1, ["l"] = 2 })
        {
            text += key + value;
        }
        return text;
    }

    public static object SwitchStatement()
    {
        var text = "";
        foreach (var i in new[] { 0, 1, 2, 3, 4, 99 })
        {
            switch (i)
            {
                case 0:
                    text += "zero ";
                    break;
                case 1:
                case 2:
                    text += "few ";
                    break;
                case 3:
                    goto case 0;
                case > 50:
                    text += "many ";
                    continue;
                default:
                    text += "other ";
                    break;
            }
        }
        return text;
    }

    public static object SwitchPatterns()
    {
        string Describe(object? value)
        {
            switch (value)
            {
                case null:
                    return "null";
                case int n when n > 10:
                    return "big" + n;
                case int n:
                    return "small" + n;
                case string { Length: > 3 } s:
                    return "long" + s;
                case string s:
                    return "short" + s;
                case (int a, int b):
                    return "pair" + a + b;
                default:
                    return "other";
            }
        }
        return (Describe(null), Describe(5), Describe(50), Describe("ab"), Describe("abcd"), Describe((1, 2)), Describe(1.5));
    }

    public static object SwitchExpression()
    {
        string Grade(int n) =>
            n switch
            {
                < 0 => "negative",
                0 => "zero",
                > 0 and < 10 => "digit",
                10 or 20 => "round",
                var x when x % 2 == 0 => "even",
                _ => "odd",
            };
        return (Grade(-1), Grade(0), Grade(5), Grade(10), Grade(20), Grade(44), Grade(45));
    }

    public static object SwitchExpressionWithoutMatch()
    {
        var n = int.Parse("5");
        return n switch
        {
            1 => "one",
            2 => "two",
        };
    }

    public static object TuplePattern()
    {
        string Decide(bool a, bool b) =>
            (a, b) switch
            {
                (true, true) => "both",
                (true, _) => "first",
                (_, true) => "second",
                _ => "none",
            };
        return (Decide(true, true), Decide(true, false), Decide(false, true), Decide(false, false));
    }

    public static object ListPatterns()
    {
        string Describe(int[] items) =>
            items switch
            {
                [] => "empty",
                [var one] => "one" + one,
                [1, .., 9] => "1to9",
                [var first, .. var rest] => first + "+" + rest.Length,
            };
        return (Describe([]), Describe([7]), Describe([1, 5, 9]), Describe([2, 3, 4]));
    }

    public static object IsPatterns()
    {
        object value = "text";
        object number = 5;
        return (
            value is string s && s.Length == 4,
            value is int,
            value is not null,
            number is int and > 3,
            number is int n ? n : 0,
            value is string { Length: 4 },
            number is 5,
            number is 5L,
            value is "text" or "other",
            value is not (int or long)
        );
    }

    public static object Goto()
    {
        var i = 0;
        again:
        i++;
        if (i < 5)
        {
            goto again;
        }
        for (var a = 0; a < 10; a++)
        {
            for (var b = 0; b < 10; b++)
            {
                if (a * b == 42)
                {
                    i = a * 100 + b;
                    goto done;
                }
            }
        }
        done:
        return i;
    }

    public static object Ternary()
    {
        var x = 5;
        int? y = x > 3 ? x : null;
        long z = x > 10 ? 1 : 2L;
        return (y, z, x == 5 ? "five" : "other");
    }

    public static object ConditionalAccess()
    {
        string? some = "abc",
            none = null;
        int[]? array = null;
        return (some?.Length, none?.Length, array?[0], some?.Substring(1)?.ToUpperInvariant(), none?.Substring(1).Length ?? -1, some?[0]);
    }

    public static object Coalesce()
    {
        string? a = null;
        var b = a ?? "default";
        a ??= "assigned";
        a ??= "again";
        List<int>? list = null;
        (list ??= new List<int>()).Add(1);
        int? n = null;
        int m = n ?? 3;
        return (a, b, list, m);
    }
}
