public static class CSharp01Snippets
{
    private class Resource : IDisposable
    {
        public List<string> Log = new List<string>();
        public string Name = "r";

        public void Dispose()
        {
            Log.Add("disposed " + Name);
        }
    }

    private static readonly int FromConstructor;

    static CSharp01Snippets()
    {
        FromConstructor = 7;
    }

    public static object Loops()
    {
        int sum = 0;
        for (int i = 0; i < 5; i++)
        {
            if (i == 3)
            {
                continue;
            }
            sum += i;
        }
        foreach (char c in "ab")
        {
            sum += c;
        }
        while (sum > 100)
        {
            sum -= 10;
        }
        do
        {
            sum++;
            ;
        } while (sum < 95);
        return sum;
    }

    public static object Switch_statements()
    {
        switch (FromConstructor)
        {
            case 1:
                return "one";
            case 7:
                goto case 8;
            case 8:
                return "eight";
            default:
                return "other";
        }
    }

    public static object Goto_and_labels()
    {
        int i = 0;
        again:
        i++;
        for (int j = 0; j < 5; j++)
        {
            if (j == 2)
            {
                goto next;
            }
        }
        next:
        if (i < 3)
        {
            goto again;
        }
        try
        {
            goto end;
        }
        finally
        {
            i += 10;
        }
        end:
        return i;
    }

    public static object Exceptions()
    {
        int n = 0;
        try
        {
            throw new ArgumentException("no");
        }
        catch (ArgumentException caught)
        {
            return caught.Message + n;
        }
        finally
        {
            n++;
        }
    }

    public static object Using_statements()
    {
        List<string> log = new List<string>();
        using (
            Resource a = new Resource { Log = log },
                b = new Resource { Log = log, Name = "b" }
        )
        {
            log.Add(a.Name);
        }
        Resource c = new Resource { Log = log, Name = "c" };
        using (c)
        {
            log.Add("body");
        }
        return log;
    }

    public static object Lock_statements()
    {
        List<int> log = new List<int>();
        lock (log)
        {
            log.Add(1);
        }
        return log;
    }

    public static object Checked_and_unchecked()
    {
        int big = int.MaxValue;
        try
        {
            return checked(big + 1);
        }
        catch (OverflowException)
        {
            return unchecked(big + 1);
        }
    }

    public static object Parameters_ref_out_params()
    {
        int a = 1;
        Set(ref a, out int b);
        return new object[] { a, b, Sum(), Sum(1, 2, 3) };
    }

    public static object Constants_and_static_readonly_fields()
    {
        const int Two = 2;
        return Two + FromConstructor;
    }

    [Refused("IR9104", "changing")]
    public static object Static_fields_that_change()
    {
        return changing;
    }

    private static int changing = 1;

    public static object Boxing()
    {
        object boxed = 5;
        int back = (int)boxed;
        return new object[] { back, boxed is int, boxed.Equals(5) };
    }

    public static object Arrays()
    {
        int[] a = new int[] { 3, 1, 2 };
        int[][] jagged = { new int[] { 1 }, new int[] { 2, 3 } };
        return new object[] { a.Length, jagged[1][1], a };
    }

    public static object Rectangular_arrays()
    {
        int[,] grid = new int[2, 3];
        grid[1, 2] = 5;
        grid[0, 1]++;
        int[,] known =
        {
            { 1, 2 },
            { 3, 4 },
        };
        int sum = 0;
        foreach (int value in known)
        {
            sum = sum * 10 + value;
        }
        return new object[] { grid[1, 2], grid[0, 1], grid.Length, grid.GetLength(1), grid.Rank, known.GetLength(0), sum };
    }

    public static object Verbatim_strings()
    {
        return @"a\b""c";
    }

    public static object Attributes_are_ignored()
    {
#pragma warning disable CS0612
        return Old();
#pragma warning restore CS0612
    }

    public static object Sizeof()
    {
        return sizeof(int);
    }

    public static object Typeof()
    {
        return typeof(int).Name;
    }

    [Refused("IR9101", "&x")]
    public static object Unsafe_code()
    {
        unsafe
        {
            int x = 1;
            int* p = &x;
            return *p;
        }
    }

    [Obsolete]
    private static int Old()
    {
        return 1;
    }

    private static void Set(ref int a, out int b)
    {
        b = a;
        a = 9;
    }

    private static int Sum(params int[] values)
    {
        int sum = 0;
        foreach (int value in values)
        {
            sum += value;
        }
        return sum;
    }
}
