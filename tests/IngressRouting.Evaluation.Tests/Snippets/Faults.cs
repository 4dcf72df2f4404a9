public static class FaultsSnippets
{
    public static object Catching()
    {
        var text = "";
        try
        {
            try
            {
                throw new InvalidOperationException("inner");
            }
            catch (ArgumentException)
            {
                text += "wrong";
            }
            finally
            {
                text += "finally ";
            }
        }
        catch (InvalidOperationException e) when (e.Message == "inner")
        {
            text += e.Message;
        }
        return text;
    }

    public static object CatchingRuntimeExceptions()
    {
        var caught = new List<string>();
        int zero = 0;
        int[] empty = [];
        string? none = null;
        object boxed = "x";
        try
        {
            caught.Add((1 / zero).ToString());
        }
        catch (DivideByZeroException)
        {
            caught.Add("divide");
        }
        try
        {
            caught.Add(empty[0].ToString());
        }
        catch (IndexOutOfRangeException)
        {
            caught.Add("index");
        }
        try
        {
            caught.Add(none!.Length.ToString());
        }
        catch (NullReferenceException)
        {
            caught.Add("null");
        }
        try
        {
            caught.Add(((int)boxed).ToString());
        }
        catch (InvalidCastException)
        {
            caught.Add("cast");
        }
        try
        {
            caught.Add("abc".Substring(7));
        }
        catch (ArgumentOutOfRangeException)
        {
            caught.Add("range");
        }
        try
        {
            caught.Add(new Dictionary<string, string>()["q"]);
        }
        catch (KeyNotFoundException)
        {
            caught.Add("key");
        }
        try
        {
            caught.Add(new List<string>().First());
        }
        catch (InvalidOperationException)
        {
            caught.Add("first");
        }
        try
        {
            caught.Add(int.Parse("x").ToString());
        }
        catch (FormatException)
        {
            caught.Add("format");
        }
        return caught;
    }

    public static object Rethrow()
    {
        var text = "";
        try
        {
            try
            {
                throw new ArgumentException("a");
            }
            catch
            {
                text += "1";
                throw;
            }
        }
        catch (ArgumentException e)
        {
            return text + e.Message;
        }
    }

    public static object FinallyOrder()
    {
        var text = "";
        int Inner()
        {
            try
            {
                text += "a";
                return 1;
            }
            finally
            {
                text += "b";
            }
        }
        var r = Inner();
        for (var i = 0; i < 2; i++)
        {
            try
            {
                if (i == 0)
                {
                    continue;
                }
                break;
            }
            finally
            {
                text += i;
            }
        }
        return text + r;
    }

    public static object FilterRunsBeforeFinally()
    {
        var text = "";
        bool Filter()
        {
            text += "filter ";
            return true;
        }
        try
        {
            try
            {
                throw new Exception("x");
            }
            finally
            {
                text += "finally ";
            }
        }
        catch when (Filter())
        {
            text += "catch";
        }
        return text;
    }

    public static object Uncaught() => throw new InvalidOperationException("out");

    public static object ThrowExpression()
    {
        string? none = null;
        return none ?? throw new ArgumentException("missing");
    }

    private static string MessageOf(System.Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (System.Exception e)
        {
            return e.Message;
        }
    }

    public static object MessagesWithOtherParts() =>
        MessageOf(new System.IO.FileNotFoundException("no plan", "plan.json")) + MessageOf(new System.UriFormatException("no address"));

    [Refused("IR9208", "e.Message")]
    public static object MessageOfDisposed() => MessageOf(new System.ObjectDisposedException("a", "b"));
}
