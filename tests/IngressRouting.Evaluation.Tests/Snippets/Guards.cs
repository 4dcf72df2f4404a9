public static class GuardsSnippets
{
    public static object Passing()
    {
        ArgumentNullException.ThrowIfNull("a");
        ArgumentException.ThrowIfNullOrEmpty(" ");
        ArgumentException.ThrowIfNullOrWhiteSpace("b");
        ArgumentOutOfRangeException.ThrowIfZero(1);
        ArgumentOutOfRangeException.ThrowIfNegative(0m);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(0.5);
        ArgumentOutOfRangeException.ThrowIfEqual(1, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual("a", "a");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(3, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(2L, 3L);
        ArgumentOutOfRangeException.ThrowIfLessThan(3u, 3u);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual((byte)4, (byte)3);
        return "passed";
    }

    public static object Null() => Thrown(static () => ArgumentNullException.ThrowIfNull((object?)null));

    public static object Texts() =>
        (
            Thrown(static () => ArgumentException.ThrowIfNullOrEmpty(null)),
            Thrown(static () => ArgumentException.ThrowIfNullOrEmpty("")),
            Thrown(static () => ArgumentException.ThrowIfNullOrWhiteSpace(null)),
            Thrown(static () => ArgumentException.ThrowIfNullOrWhiteSpace(" \t"))
        );

    public static object Numbers() =>
        (
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfZero(0)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfZero(0.0m)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfNegative(-1)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfNegative(-0.0)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfNegative(-2m)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(0UL)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfEqual("a", "a"))
        );

    public static object Comparisons() =>
        (
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfNotEqual(1, 2)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfGreaterThan(4, 3)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(3, 3)),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfLessThan('a', 'b')),
            Thrown(static () => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(1.5, 1.5))
        );

    public static object Uncaught()
    {
        string? name = null;
        ArgumentNullException.ThrowIfNull(name);
        return 1;
    }

    private static string Thrown(Action action)
    {
        try
        {
            action();
        }
        catch (ArgumentNullException)
        {
            return "null";
        }
        catch (ArgumentOutOfRangeException)
        {
            return "range";
        }
        catch (ArgumentException)
        {
            return "argument";
        }
        return "nothing";
    }
}
