using System.Threading;

public static class LocksSnippets
{
    private static readonly object Gate = new();
    private static readonly Lock Door = new();

    public static object Body_runs()
    {
        var seen = new List<int>();
        lock (Gate)
        {
            seen.Add(1);
            lock (Gate)
                seen.Add(2);
        }
        return seen;
    }

    public static object Left_by_return_and_by_break()
    {
        var count = 0;
        foreach (var step in new[] { 1, 2, 3 })
        {
            lock (Gate)
            {
                if (step == 2)
                {
                    break;
                }
                count += step;
            }
        }
        return (count, Inner());
        static int Inner()
        {
            lock (Gate)
            {
                return 7;
            }
        }
    }

    public static object Left_by_an_exception()
    {
        var door = new Lock();
        try
        {
            lock (door)
            {
                throw new InvalidOperationException(door.IsHeldByCurrentThread ? "held" : "free");
            }
        }
        catch (InvalidOperationException exception)
        {
            return (exception.Message, door.IsHeldByCurrentThread);
        }
    }

    public static object The_object_is_evaluated_once()
    {
        var calls = 0;
        lock (Next())
        {
            calls += 10;
        }
        return calls;
        object Next()
        {
            calls++;
            return Gate;
        }
    }

    public static object Null_object()
    {
        object? none = null;
        lock (none!)
        {
            return 1;
        }
    }

    public static object Null_lock()
    {
        Lock? none = null;
        lock (none!)
        {
            return 1;
        }
    }

    public static object Null_object_is_caught()
    {
        string? none = null;
        try
        {
            lock (none!)
            {
                return 1;
            }
        }
        catch (ArgumentNullException)
        {
            return 2;
        }
    }

    public static object Scopes()
    {
        var before = Door.IsHeldByCurrentThread;
        using (Door.EnterScope())
        {
            using var again = Door.EnterScope();
            before |= !Door.IsHeldByCurrentThread;
        }
        var scope = Door.EnterScope();
        scope.Dispose();
        return (before, Door.IsHeldByCurrentThread);
    }

    public static object Entered_and_left()
    {
        var door = new Lock();
        door.Enter();
        var held = door.TryEnter() && door.TryEnter(5) && door.IsHeldByCurrentThread;
        door.Exit();
        door.Exit();
        var still = door.IsHeldByCurrentThread;
        door.Exit();
        return (held, still, door.IsHeldByCurrentThread);
    }

    public static object Left_without_entering()
    {
        new Lock().Exit();
        return 1;
    }

    [Refused("IR9206", "Monitor.TryEnter(Gate)")]
    public static object Monitor_members() => Monitor.TryEnter(Gate);
}
