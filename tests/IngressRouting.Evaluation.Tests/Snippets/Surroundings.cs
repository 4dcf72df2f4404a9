using System.IO;

public static class SurroundingsSnippets
{
    private enum Size
    {
        Large = 4,
        Small = 1,
    }

    private sealed class Box<T>
    {
        public static string Name() => typeof(T).Name;
    }

    private sealed class Changed(string name) : EventArgs
    {
        public string Name => name;
    }

    private sealed class Source
    {
        public event EventHandler<Changed>? Named;
        public event EventHandler? Plain;

        public void Raise()
        {
            Named?.Invoke(this, new Changed("a"));
            Plain?.Invoke(this, EventArgs.Empty);
        }
    }

    public static object Events()
    {
        var log = new List<string>();
        var source = new Source();
        source.Named += (sender, e) => log.Add(e.Name + (sender == source));
        source.Plain += (_, e) => log.Add("plain" + (e == EventArgs.Empty));
        source.Raise();
        return log;
    }

    public static object Names_of_types() =>
        (typeof(Size).Name, typeof(int).Name, typeof(Box<>).Name, Box<string>.Name(), Box<Size>.Name(), typeof(Source).Name);

    public static object Members_of_an_enum()
    {
        var text = "";
        foreach (Size size in Enum.GetValues(typeof(Size)))
        {
            text += size + ";";
        }
        return (
            text,
            Enum.GetNames(typeof(Size)),
            Enum.GetValues(typeof(Size)).Length,
            Enum.GetName(typeof(Size), Size.Large),
            Enum.IsDefined(typeof(Size), Size.Small),
            (Size)Enum.Parse(typeof(Size), "Small"),
            (Size)Enum.Parse(typeof(Size), "large", true),
            Enum.GetValues(typeof(Size)).Cast<Size>().ToList()
        );
    }

    public static object Reader()
    {
        using var reader = new StringReader("a,1\nb\r\n\r\rc");
        var lines = new List<string>();
        var first = (char)reader.Read();
        var next = reader.Peek();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }
        return (first, next, lines, reader.Peek(), reader.Read(), reader.ReadToEnd());
    }

    public static object Reader_as_its_base()
    {
        TextReader reader = new StringReader("a\nb");
        reader.ReadLine();
        return reader.ReadToEnd();
    }

    public static object Disposed_reader()
    {
        var reader = new StringReader("a");
        reader.Dispose();
        return reader.ReadToEnd();
    }

    public static object Title_case() =>
        (
            CultureInfo.InvariantCulture.TextInfo.ToTitleCase("payments core 2nd vPC VPC x"),
            CultureInfo.InvariantCulture.TextInfo.ToUpper("via")
        );

    public static object Casing() =>
        (
            "abc-7z".ToUpper(),
            "ABC_Z".ToLower(),
            char.ToUpper('a'),
            char.ToLower('Z'),
            char.ToUpper('-'),
            string.Concat("web".Select(char.ToUpper))
        );

    public static object Logarithms() => (Math.Log2(1), Math.Log2(8), Math.Log2(1L << 40));

    public static object Left_out_assertion()
    {
        System.Diagnostics.Debug.Assert(false, "left out");
        return 1;
    }

    public static object Parameter_of_an_exception()
    {
        try
        {
            throw new ArgumentOutOfRangeException("third", "not an octet");
        }
        catch (ArgumentException exception) when (exception.ParamName == "third")
        {
            return exception.ParamName;
        }
    }

    public static object Builder()
    {
        var builder = new StringBuilder("a--b--c");
        return builder.Replace("--", "-").Replace('a', 'x').Replace("c", null).ToString();
    }
}
