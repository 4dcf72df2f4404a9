using System.Net;

public static class EnumMembersSnippets
{
    private enum Size
    {
        Small = 1,
        Large = 5,
        Medium = 3,
        Below = -2,
    }

    [Flags]
    private enum Access : byte
    {
        None,
        Read = 1,
        Write = 2,
        Delete = 0x80,
    }

    [Flags]
    private enum Wide : ulong
    {
        Low = 1,
        High = 0x8000_0000_0000_0000,
    }

    private enum Empty { }

    private static T[] Values<T>()
        where T : struct, Enum => Enum.GetValues<T>();

    private static T Read<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, true, out var value) ? value : default;

    private static string Names<T>()
        where T : struct, Enum => string.Join(",", Enum.GetNames(typeof(T)));

    private static string Table<T>()
        where T : struct, Enum
    {
        var text = "";
        foreach (T value in Enum.GetValues(typeof(T)))
        {
            text += Enum.GetName(value) + "=" + value.ToString("D") + (Enum.IsDefined(value) ? ";" : "?");
        }
        return text;
    }

    public static object In_generic_code() =>
        (
            Values<Size>(),
            Values<Access>(),
            Values<Empty>(),
            Read<Size>("large"),
            Read<Access>("READ, write"),
            Names<Size>(),
            Table<Access>()
        );

    public static object Casts() =>
        (
            ((Size[])Enum.GetValues(typeof(Size))).Length,
            Enum.GetValues(typeof(Size)).Cast<Size>().Max(),
            Enum.GetValues(typeof(Size)).Length,
            Enum.GetValues<Size>().Select(size => (int)size).Sum()
        );

    public static object Names_of_the_library() =>
        (
            Enum.GetNames<DayOfWeek>(),
            Enum.GetValues<DayOfWeek>().Length,
            Enum.Parse<DayOfWeek>("monday", true),
            Enum.GetName(DayOfWeek.Friday),
            Enum.IsDefined((DayOfWeek)7),
            Enum.GetNames<StringComparison>().Length,
            Enum.Parse<StringComparison>("Ordinal"),
            (Enum.GetNames<ConsoleColor>(), Enum.Parse<ConsoleColor>("Red") == ConsoleColor.Red, Enum.IsDefined(HttpStatusCode.OK)),
            (MidpointRounding.ToZero.ToString(), Enum.GetName(typeof(DayOfWeek), 3), DayOfWeek.Sunday.ToString("D"))
        );

    public static object Parsing() =>
        (
            Enum.Parse<Size>(" Large "),
            Enum.Parse<Size>("3"),
            Enum.Parse<Size>("-2"),
            Enum.Parse<Size>("+5"),
            Enum.Parse<Size>("99"),
            Enum.Parse<Access>("Read,Write"),
            Enum.Parse<Access>("read , DELETE", true),
            ((Size)Enum.Parse(typeof(Size), "Small"), (Size)Enum.Parse(typeof(Size), "medium", true), Enum.Parse<Wide>("High"))
        );

    public static object Parsing_of_spans()
    {
        ReadOnlySpan<char> text = "Large,Small";
        var comma = text.IndexOf(',');
        return (
            Enum.Parse<Size>(text[..comma]),
            Enum.Parse<Size>("SMALL".AsSpan(), true),
            Enum.TryParse(text[(comma + 1)..], out Size small),
            small,
            Enum.TryParse("x".AsSpan(), true, out Size none),
            none,
            ((Size)Enum.Parse(typeof(Size), text[..comma]), (Size)Enum.Parse(typeof(Size), "small".AsSpan(), true))
        );
    }

    public static object Trying() =>
        (
            Enum.TryParse("Large", out Size large),
            large,
            Enum.TryParse("", out Size empty),
            empty,
            Enum.TryParse((string?)null, out Size none),
            Enum.TryParse("large", out Size exact),
            (
                Enum.TryParse("9999999999", out Size big),
                Enum.TryParse(typeof(Size), "Small", out var boxed),
                boxed,
                Enum.TryParse(typeof(Size), "small", true, out var ignoring),
                ignoring,
                Enum.TryParse(typeof(Size), "x", out var missing),
                missing
            )
        );

    public static object Parse_of_an_unknown_name() => Enum.Parse<Size>("Huge");

    public static object Parse_of_nothing() => Enum.Parse<Size>("");

    public static object Parse_of_null() => Enum.Parse<Size>((string)null!);

    public static object Parse_of_too_much() => Enum.Parse<Access>("256");

    public static object Parse_of_an_empty_part() => Enum.Parse<Access>("Read,");

    public static object Definitions() =>
        (
            Enum.IsDefined(Size.Large),
            Enum.IsDefined((Size)4),
            Enum.IsDefined(typeof(Size), Size.Small),
            Enum.IsDefined(typeof(Size), "Small"),
            Enum.IsDefined(typeof(Size), "small"),
            Enum.IsDefined(typeof(Size), 3),
            (Enum.IsDefined(typeof(Size), 4), Enum.IsDefined(typeof(Access), (byte)2), Enum.IsDefined(Access.Read | Access.Write))
        );

    public static object Definition_of_another_type() => Enum.IsDefined(typeof(Access), 2);

    public static object Definition_of_another_enum() => Enum.IsDefined(typeof(Access), Size.Large);

    public static object Definition_of_null() => Enum.IsDefined(typeof(Access), (object)null!);

    public static object Names_of_numbers() =>
        (
            Enum.GetName(typeof(Size), 3),
            Enum.GetName(typeof(Size), 4),
            Enum.GetName(typeof(Size), 3L),
            Enum.GetName(typeof(Access), 128),
            Enum.GetName((Access)3),
            Enum.GetName(typeof(Size), Size.Below)
        );

    public static object Name_of_a_text() => Enum.GetName(typeof(Size), "x")!;

    public static object Numbers_to_values() =>
        (
            (Size)Enum.ToObject(typeof(Size), 3),
            (Size)Enum.ToObject(typeof(Size), 3L),
            (Access)Enum.ToObject(typeof(Access), 257),
            (Access)Enum.ToObject(typeof(Access), (object)(byte)1),
            (DayOfWeek)Enum.ToObject(typeof(DayOfWeek), 1u)
        );

    public static object Formats() =>
        (
            Size.Large.ToString("G"),
            Size.Large.ToString("d"),
            (Access.Read | Access.Write).ToString("F"),
            Size.Large.ToString("F"),
            ((Size)8).ToString("F"),
            Size.Large.ToString("X"),
            (
                Access.Delete.ToString("x"),
                Wide.High.ToString("X"),
                Enum.Format(typeof(Size), Size.Small, "G"),
                Enum.Format(typeof(Size), 5, "d"),
                $"{Access.Write:X}"
            )
        );

    public static object Format_of_another_letter() => Size.Large.ToString("Q");

    public static object Flags()
    {
        var access = Access.Read | Access.Delete;
        Enum boxed = access;
        return (
            access.HasFlag(Access.Read),
            access.HasFlag(Access.Write),
            access.HasFlag(Access.None),
            access.HasFlag(Access.Read | Access.Write),
            boxed.HasFlag(Access.Delete),
            Wide.High.HasFlag(Wide.High),
            (Wide.High | Wide.Low).HasFlag(Wide.Low)
        );
    }

    public static object Flag_of_another_enum() => Access.Read.HasFlag(Size.Small);

    public static object Comparisons() =>
        (Size.Small.CompareTo(Size.Large), Size.Small.Equals(Size.Small), Size.Small.Equals(1), ((Enum)Size.Large).CompareTo(Size.Below));

    public static object Underlying() => (Enum.GetValuesAsUnderlyingType<Access>(), Enum.GetValuesAsUnderlyingType(typeof(Size)));

    [Refused("IR9205", "Enum.GetUnderlyingType(typeof(Size))")]
    public static object Underlying_type() => Enum.GetUnderlyingType(typeof(Size)).Name;

    [Refused("IR9102", "Enum.GetValues(typeof(int))")]
    public static object Not_an_enum() => Enum.GetValues(typeof(int));
}
