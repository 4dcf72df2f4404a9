public static class GuardNamesSnippets
{
    private static string Name(Action guard)
    {
        try
        {
            guard();
            return "passed";
        }
        catch (ArgumentOutOfRangeException exception)
        {
            return "range " + exception.ParamName;
        }
        catch (ArgumentNullException exception)
        {
            return "null " + exception.ParamName;
        }
        catch (ArgumentException exception)
        {
            return "argument " + exception.ParamName;
        }
        catch (ObjectDisposedException)
        {
            return "disposed";
        }
    }

    private static string Message(Action guard)
    {
        try
        {
            guard();
            return "passed";
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    public static object Names()
    {
        string? name = null;
        var plan = (Count: -1, Size: 5);
        return (
            Name(() => ArgumentNullException.ThrowIfNull(name)),
            Name(() => ArgumentException.ThrowIfNullOrEmpty(name)),
            Name(() => ArgumentException.ThrowIfNullOrEmpty("")),
            Name(() => ArgumentException.ThrowIfNullOrWhiteSpace(" ", "other")),
            Name(() => ArgumentOutOfRangeException.ThrowIfNegative(plan.Count)),
            Name(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(plan.Size, 3)),
            (
                Name(() => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(plan.Size, 5, nameof(plan))),
                Name(() => ArgumentOutOfRangeException.ThrowIfNotEqual("a", "b")),
                Name(() => ObjectDisposedException.ThrowIf(plan.Count < 0, name!)),
                Name(() => ObjectDisposedException.ThrowIf(plan.Count > 0, "x"))
            )
        );
    }

    public static object Messages()
    {
        string? name = null;
        var blank = " ";
        return (
            Message(() => ArgumentNullException.ThrowIfNull(name)),
            Message(() => ArgumentNullException.ThrowIfNull(name, "")),
            Message(() => ArgumentException.ThrowIfNullOrEmpty("", null)),
            Message(() => ArgumentException.ThrowIfNullOrEmpty(blank[1..])),
            Message(() => ArgumentException.ThrowIfNullOrWhiteSpace(blank))
        );
    }

    public static object Signs_of_characters()
    {
        ArgumentOutOfRangeException.ThrowIfNegative('a');
        return Name(() => ArgumentOutOfRangeException.ThrowIfZero('\0'));
    }

    public static object Orders_of_texts()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan("b", "a");
        return Name(() => ArgumentOutOfRangeException.ThrowIfGreaterThan("b", "a"));
    }

    [Refused("IR9208", "exception.Message")]
    public static object Message_with_a_value()
    {
        try
        {
            ArgumentOutOfRangeException.ThrowIfNegative(-1);
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
        return "";
    }
}
