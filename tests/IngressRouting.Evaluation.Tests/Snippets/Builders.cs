public static class BuildersSnippets
{
    public static object Constructors() =>
        string.Join(
            '|',
            new StringBuilder(),
            new StringBuilder(16),
            new StringBuilder("a"),
            new StringBuilder((string?)null),
            new StringBuilder("abc", 1),
            new StringBuilder("abcdef", 1, 3, 100),
            new StringBuilder(null, 0, 0, 8)
        );

    public static object Constructor_of_a_negative_capacity() => new StringBuilder(-1);

    public static object Constructor_of_a_part_out_of_range() => new StringBuilder("abc", 2, 2, 9);

    private sealed class Named
    {
        public override string ToString() => "named";
    }

    private enum Color
    {
        Red,
    }

    public static object Appends_of_every_type()
    {
        char[] letters = ['x', 'y', 'z'];
        ReadOnlySpan<char> span = "span";
        var other = new StringBuilder("other");
        return new StringBuilder()
            .Append(true)
            .Append('c')
            .Append((sbyte)1)
            .Append((byte)2)
            .Append((short)3)
            .Append(4)
            .Append(5L)
            .Append((ushort)6)
            .Append(7u)
            .Append(8ul)
            .Append(9f)
            .Append(10d)
            .Append(11m)
            .Append("s")
            .Append((string?)null)
            .Append(new Named())
            .Append((object?)null)
            .Append(Color.Red)
            .Append(letters)
            .Append((char[]?)null)
            .Append(letters, 1, 2)
            .Append((char[]?)null, 0, 0)
            .Append("substring", 3, 3)
            .Append((string?)null, 0, 0)
            .Append(span)
            .Append(span[1..3])
            .Append('-', 3)
            .Append('-', 0)
            .Append(other)
            .Append((StringBuilder?)null)
            .Append(other, 1, 3)
            .Append((1, "t"))
            .ToString();
    }

    public static object Append_to_itself()
    {
        var text = new StringBuilder("ab");
        text.Append(text).Append(text, 1, 2);
        return text;
    }

    public static object Append_a_part_out_of_range() => new StringBuilder().Append("abc", 2, 2);

    public static object Append_a_part_of_null() => new StringBuilder().Append((string?)null, 0, 1);

    public static object Append_characters_out_of_range() => new StringBuilder().Append(['a'], 1, 1);

    public static object Append_a_negative_count() => new StringBuilder().Append('a', -1);

    public static object Append_a_builder_out_of_range() => new StringBuilder().Append(new StringBuilder("ab"), 1, 2);

    [Refused("IR9207", "new StringBuilder().Append(-1)")]
    public static object Append_a_negative_number() => new StringBuilder().Append(-1).ToString();

    [Refused("IR9207", "new StringBuilder().Append(1.5)")]
    public static object Append_a_fraction() => new StringBuilder().Append(1.5).ToString();

    public static object Joins()
    {
        var list = new List<int> { 1, 2, 3 };
        return new StringBuilder()
            .AppendJoin(", ", "a", "b", null, "c")
            .Append(';')
            .AppendJoin(", ", 1, null, 'x')
            .Append(';')
            .AppendJoin("-", list)
            .Append(';')
            .AppendJoin('-', list.Where(n => n > 1))
            .Append(';')
            .AppendJoin('+', "a", "b")
            .Append(';')
            .AppendJoin('+', 1, 2)
            .Append(';')
            .AppendJoin(null, "a", "b")
            .AppendJoin(", ", new string[0])
            .AppendJoin(", ", new[] { "one" })
            .ToString();
    }

    public static object Join_of_null() => new StringBuilder().AppendJoin(",", (string[])null!);

    private static IEnumerable<int> Broken()
    {
        yield return 1;
        yield return 2;
        throw new FormatException();
    }

    public static object Join_that_throws_has_appended_already()
    {
        var text = new StringBuilder("<");
        try
        {
            text.AppendJoin("/", Broken());
        }
        catch (FormatException)
        {
            text.Append('>');
        }
        return text;
    }

    public static object Formats() =>
        new StringBuilder()
            .AppendFormat("{0}{1}", 1, "a")
            .AppendFormat("{0,4}|{1,-4}|{2:000}|{3}", 1, 2, 3, 4)
            .AppendFormat("{{}}", [])
            .ToString();

    [Refused("IR9208", """text.AppendFormat("a{1}", 1)""")]
    public static object Format_that_throws()
    {
        var text = new StringBuilder();
        try
        {
            text.AppendFormat("a{1}", 1);
        }
        catch (FormatException) { }
        return text;
    }

    public static object Inserts_of_every_type()
    {
        char[] letters = ['x', 'y', 'z'];
        ReadOnlySpan<char> span = "span";
        return new StringBuilder("()")
            .Insert(1, true)
            .Insert(1, 'c')
            .Insert(1, (sbyte)1)
            .Insert(1, (byte)2)
            .Insert(1, (short)3)
            .Insert(1, 4)
            .Insert(1, 5L)
            .Insert(1, (ushort)6)
            .Insert(1, 7u)
            .Insert(1, 8ul)
            .Insert(1, 9f)
            .Insert(1, 10d)
            .Insert(1, 11m)
            .Insert(1, "s")
            .Insert(1, (string?)null)
            .Insert(1, new Named())
            .Insert(99, (object?)null)
            .Insert(1, letters)
            .Insert(1, (char[]?)null)
            .Insert(1, letters, 1, 2)
            .Insert(1, (char[]?)null, 0, 0)
            .Insert(1, span)
            .Insert(0, "ab", 3)
            .Insert(0, (string?)null, 3)
            .Insert(2, "ab", 0)
            .ToString();
    }

    public static object Insert_out_of_range() => new StringBuilder("a").Insert(2, "b");

    public static object Insert_null_out_of_range() => new StringBuilder("a").Insert(2, (string?)null);

    public static object Insert_null_characters_out_of_range() => new StringBuilder("a").Insert(2, (char[]?)null);

    public static object Insert_no_characters_out_of_range() => new StringBuilder("a").Insert(2, new char[0]);

    public static object Insert_a_negative_count() => new StringBuilder("a").Insert(0, "b", -1);

    public static object Insert_a_part_of_null() => new StringBuilder("a").Insert(0, (char[]?)null, 0, 1);

    public static object Insert_a_part_out_of_range() => new StringBuilder("a").Insert(0, ['a'], 1, 1);

    public static object Removals()
    {
        var text = new StringBuilder("abcdef");
        return (text.Remove(1, 2).ToString(), text.Remove(0, 0).ToString(), text.Remove(0, 4).ToString(), text.Clear().Length);
    }

    public static object Remove_out_of_range() => new StringBuilder("abc").Remove(2, 2);

    public static object Replacements()
    {
        var text = new StringBuilder("a-b-c-d");
        return (
            text.Replace('-', '+').ToString(),
            text.Replace("+", "--").ToString(),
            text.Replace("--", null).ToString(),
            text.Replace('a', 'x', 1, 2).ToString(),
            text.Replace('b', 'y', 1, 2).ToString(),
            text.Replace("c", "<c>", 0, 3).ToString(),
            text.Replace("<c>", "", 1, 5).ToString(),
            text.Replace("d".AsSpan(), "e".AsSpan()).ToString(),
            text.Replace("e".AsSpan(), "f".AsSpan(), 0, 3).ToString()
        );
    }

    public static object Replacement_is_ordinal() =>
        new StringBuilder("a\u00e9e\u0301").Replace("e", "E").Replace("\u0301", "'").ToString();

    public static object Replace_nothing() => new StringBuilder("a").Replace("", "b");

    public static object Replace_null() => new StringBuilder("a").Replace((string)null!, "b");

    public static object Replace_out_of_range() => new StringBuilder("a").Replace("a", "b", 0, 2);

    public static object Replace_characters_out_of_range() => new StringBuilder("a").Replace('a', 'b', 2, 0);

    public static object Characters()
    {
        var text = new StringBuilder("abc");
        text[1] = 'X';
        text[2]++;
        text[^3] = 'Y';
        text[^1]++;
        return (text[0], text[^1], text.ToString());
    }

    public static object Character_from_the_end_out_of_range() => new StringBuilder("abc")[^4];

    public static object Character_from_the_end_set_out_of_range() => new StringBuilder("abc")[^4] = 'x';

    public static object Character_out_of_range() => new StringBuilder("abc")[3];

    public static object Character_set_out_of_range() => new StringBuilder("abc")[3] = 'x';

    public static object Lengths()
    {
        var text = new StringBuilder("abcdef") { Length = 3 };
        text.Length -= 1;
        var cut = text.ToString();
        text.Length = 4;
        return (cut, text.ToString(), text.Length, text.MaxCapacity);
    }

    public static object Negative_length() => new StringBuilder { Length = -1 };

    public static object Parts_of_the_text()
    {
        var text = new StringBuilder("abcdef");
        var target = new char[4];
        text.CopyTo(1, target, 2, 2);
        Span<char> rest = new char[2];
        text.CopyTo(4, rest, 2);
        return (text.ToString(2, 3), text.ToString(6, 0), target, rest.ToArray());
    }

    public static object Part_out_of_range() => new StringBuilder("abc").ToString(2, 2);

    public static object Copy_beyond_the_text()
    {
        new StringBuilder("abc").CopyTo(2, new char[9], 0, 2);
        return 1;
    }

    public static object Copy_from_beyond_the_text()
    {
        new StringBuilder("abc").CopyTo(4, new char[9], 0, 0);
        return 1;
    }

    public static object Copy_beyond_the_target()
    {
        new StringBuilder("abc").CopyTo(0, new char[2], 1, 2);
        return 1;
    }

    public static object Copy_beyond_a_span()
    {
        new StringBuilder("abc").CopyTo(0, new char[1].AsSpan(), 2);
        return 1;
    }

    public static object Copy_to_null()
    {
        new StringBuilder("abc").CopyTo(0, (char[])null!, 0, 1);
        return 1;
    }

    public static object Copy_a_negative_count()
    {
        new StringBuilder("abc").CopyTo(0, new char[2], 0, -1);
        return 1;
    }

    public static object Equality()
    {
        var (a, b) = (new StringBuilder("ab"), new StringBuilder("ab", 100));
        return (
            a.Equals(b),
            a.Equals((StringBuilder?)null),
            a.Equals((object)b),
            a.Equals((object)a),
            a.Equals("ab".AsSpan()),
            a.Equals("a".AsSpan()),
            a == b
        );
    }

    public static object Capacities()
    {
        var text = new StringBuilder("abc") { Capacity = 50 };
        text.EnsureCapacity(100);
        return text;
    }

    public static object Capacity_below_the_length() => new StringBuilder("abc") { Capacity = 2 };

    public static object Negative_capacity()
    {
        new StringBuilder().EnsureCapacity(-1);
        return 1;
    }

    [Refused("IR9208", "new StringBuilder(\"a\").Capacity")]
    public static object Capacity() => new StringBuilder("a").Capacity;

    [Refused("IR9208", "new StringBuilder(\"a\").EnsureCapacity(3)")]
    public static object Ensured_capacity() => new StringBuilder("a").EnsureCapacity(3);

    [Refused("IR9208", "new StringBuilder(\"a\").GetChunks()")]
    public static object Chunks()
    {
        var count = 0;
        foreach (var chunk in new StringBuilder("a").GetChunks())
        {
            count++;
        }
        return count;
    }

    [Refused("IR9208", "new StringBuilder(1, 2)")]
    public static object Limited_capacity() => new StringBuilder(1, 2).Append("ab").ToString();

    [Refused("IR9208", "new StringBuilder().AppendLine()")]
    public static object Ends_of_lines() => new StringBuilder().AppendLine().ToString();

    [Refused("IR9003", "new StringBuilder().Append('a', int.MaxValue)")]
    public static object Huge_repetition() => new StringBuilder().Append('a', int.MaxValue).Length;

    [Refused("IR9003", "int.MaxValue")]
    public static object Huge_length() => new StringBuilder { Length = int.MaxValue };

    [Refused("IR9003", "new StringBuilder().Insert(0, \"abc\", 1_000_000_000)")]
    public static object Huge_insertion() => new StringBuilder().Insert(0, "abc", 1_000_000_000);

    [Refused("IR9001", "new StringBuilder().Append('a', 20_000_000).Replace(\"a\", \"aaa\")")]
    public static object Huge_replacement() => new StringBuilder().Append('a', 20_000_000).Replace("a", "aaa");
}
