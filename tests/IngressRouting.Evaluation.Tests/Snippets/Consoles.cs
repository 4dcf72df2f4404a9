using System.Diagnostics;
using System.IO;

public static class ConsolesSnippets
{
    private sealed class Counter
    {
        public int Texts;

        public override string ToString() => "text " + ++Texts;
    }

    private sealed class Failing
    {
        public override string ToString() => throw new InvalidOperationException();
    }

    private sealed record Point(double X, int Y);

    private sealed class Box<T>;

    private static double Third => 1.0 / 3;

    public static object Arguments_are_evaluated()
    {
        var n = 0;
        Console.WriteLine(++n);
        Console.Write($"{++n}{++n}");
        Console.WriteLine("{0} {1}", ++n, ++n);
        Console.Error.WriteLine(++n);
        Console.Out.Write('a' + ++n);
        Console.WriteLine();
        Console.Out.Flush();
        Debug.WriteLine(++n);
        return n;
    }

    public static object Texts_are_made()
    {
        var counter = new Counter();
        Console.WriteLine(counter);
        Console.WriteLine($"{counter} {counter}");
        Console.WriteLine("{0} {0}", counter);
        Console.WriteLine("" + counter);
        Console.WriteLine("{0}{1}{2}{3}", counter, 1, 2, 3);
        Console.Error.WriteLine(counter);
        object? nothing = null;
        Console.WriteLine(nothing);
        Console.WriteLine((string?)null);
        Console.WriteLine((char[]?)null);
        return counter.Texts;
    }

    public static object Whatever_the_culture()
    {
        var n = -5;
        Console.WriteLine(n);
        Console.WriteLine(-1.5);
        Console.WriteLine(-1.5m);
        Console.WriteLine($"{n} {Third:F2} {n, 5:N1} {(n > 0 ? $"{n}" : "a" + n)}");
        Console.WriteLine("{0:F2} {1}", Third, n);
        Console.WriteLine("a" + n + "b" + Third);
        Console.WriteLine(Third.ToString("0.00"));
        Console.WriteLine(string.Format("{0}", n));
        Console.WriteLine(string.Join(", ", new[] { -1, -2 }));
        Console.WriteLine(string.Concat(n, n, Third));
        Console.WriteLine(new Point(Third, n));
        Console.WriteLine($"{new Point(Third, n)} {(n, Third)}");
        Console.Out.WriteLine(n);
        Console.Error.Write("{0} {1} {2} {3}", n, n, n, n);
        return 1;
    }

    public static object Whatever_the_value()
    {
        Console.WriteLine(new List<int>());
        Console.WriteLine(new int[2]);
        Console.WriteLine(new Box<int>());
        Console.WriteLine(new InvalidOperationException());
        Console.WriteLine((Func<int>)(() => 1));
        Console.WriteLine($"{new Dictionary<string, int>()}");
        return 1;
    }

    public static object A_text_that_throws()
    {
        Console.WriteLine($"{new Failing()}");
        return 1;
    }

    public static object A_wrong_format()
    {
        Console.WriteLine("{0} {2}", 1, 2);
        return 1;
    }

    [Refused("IR9207", "\"a\" + n")]
    public static object A_text_that_goes_elsewhere_too()
    {
        var n = -5;
        string text;
        Console.WriteLine(text = "a" + n);
        return text;
    }

    [Refused("IR9207", "n.ToString()")]
    public static object A_text_that_a_method_gets()
    {
        var n = -5;
        Console.WriteLine(Same(n.ToString()));
        return 1;
    }

    [Refused("IR9201", "Console.ReadLine()")]
    public static object Reading() => Console.ReadLine()!;

    [Refused("IR9201", "Console.In")]
    public static object Reader() => Console.In.ReadToEnd();

    [Refused("IR9201", "Console.Clear()")]
    public static object Clearing()
    {
        Console.Clear();
        return 1;
    }

    private static string Same(string text) => text;
}
