using System;
using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Reads dates and times in the invariant culture, where neither the clock nor the time zone of the machine has a say.</summary>
internal static class MomentParsing
{
    /// <summary>The plain forms that are read without a format.</summary>
    private static readonly string[] Plain =
    [
        "yyyy-MM-dd",
        "yyyy-MM-ddTHH:mm",
        "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-ddTHH:mm:ssK",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ssK",
    ];

    private static readonly string[] PlainDates = ["yyyy-MM-dd"];

    private static readonly string[] PlainTimes = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>Reads a text in one of some formats; null when it has none of them.</summary>
    internal delegate object? Reader(MemberCall call, string text, string? format, DateTimeStyles styles);

    /// <summary>Adds the members that parse. A date or a time alone has overloads without a culture for a format that needs none.</summary>
    public static void AddTo(MemberTable table, string type, Reader read, object none, bool hasShortForms = false)
    {
        table["Parse(string)"] = c => Parse(c, read, -1, -1, -1) ?? throw Malformed(c);
        table["Parse(string,IFormatProvider)"] = c => Parse(c, read, -1, 1, -1) ?? throw Malformed(c);
        table["Parse(string,IFormatProvider,DateTimeStyles)"] = c => Parse(c, read, -1, 1, 2) ?? throw Malformed(c);
        table["TryParse(string,out " + type + ")"] = c => Try(c, () => Parse(c, read, -1, -1, -1), none);
        table["TryParse(string,IFormatProvider,out " + type + ")"] = c => Try(c, () => Parse(c, read, -1, 1, -1), none);
        table["TryParse(string,IFormatProvider,DateTimeStyles,out " + type + ")"] = c => Try(c, () => Parse(c, read, -1, 1, 2), none);
        table["ParseExact(string,string,IFormatProvider,DateTimeStyles)"] = c => Parse(c, read, 1, 2, 3) ?? throw Malformed(c);
        table["TryParseExact(string,string,IFormatProvider,DateTimeStyles,out " + type + ")"] = c =>
            Try(c, () => Parse(c, read, 1, 2, 3), none);
        if (hasShortForms)
        {
            table["ParseExact(string,string)"] = c => Parse(c, read, 1, -1, -1) ?? throw Malformed(c);
            table["TryParseExact(string,string,out " + type + ")"] = c => Try(c, () => Parse(c, read, 1, -1, -1), none);
        }
        else
        {
            table["ParseExact(string,string,IFormatProvider)"] = c => Parse(c, read, 1, 2, -1) ?? throw Malformed(c);
        }
    }

    public static FaultException Malformed(MemberCall call) =>
        call.Run.Fault("System.FormatException", "\"" + call[0] + "\" does not have the form that is read.", call.Operation);

    /// <summary>A member that says whether it could read, and puts what it read into its last argument.</summary>
    public static object Try(MemberCall call, Func<object?> read, object none)
    {
        var value = call[0] is null ? null : read();
        ((Cell)call[call.Arguments.Length - 1]!).Set(value ?? none);
        return value is not null;
    }

    private static object? Parse(MemberCall call, Reader read, int format, int provider, int style)
    {
        var text = call.Text(0);
        var exact = format < 0 ? null : call.Text(format);
        call.Charge(text.Length + (exact?.Length ?? 0));
        if (exact is not ("O" or "o" or "R" or "r" or "s" or "u") && (provider < 0 || call[provider] is not CultureInfo))
        {
            throw call.Culture("'" + TypeNames.Of(call.Symbol) + "' without a culture of its own", "CultureInfo.InvariantCulture");
        }
        var styles = style < 0 ? DateTimeStyles.None : (DateTimeStyles)call[style]!;
        return (styles & DateTimeStyles.AssumeLocal) != 0
            ? throw Moments.Local(call, "DateTimeStyles.AssumeLocal")
            : read(call, text, exact, styles);
    }

    public static object? DateTime(MemberCall call, string text, string? format, DateTimeStyles styles)
    {
        Check(call, format, "yMd", "zg");
        return !System.DateTime.TryParseExact(text, format is null ? Plain : [format], CultureInfo.InvariantCulture, styles, out var found)
            ? format is null
                ? Unknown(call, text)
                : null
            : found.Kind == DateTimeKind.Local
                ? throw Moments.Local(call, "The time zone that a DateTime is read into")
                : found;
    }

    public static object? Offset(MemberCall call, string text, string? format, DateTimeStyles styles)
    {
        Check(call, format, "yMd", "g");
        var isKnown = DateTimeOffset.TryParseExact(
            text,
            format is null ? Plain : [format],
            CultureInfo.InvariantCulture,
            styles,
            out var found
        );
        if (!isKnown)
        {
            return format is null ? Unknown(call, text) : null;
        }
        // Without an offset in the text, that of the machine is taken.
        var isAssumed = (styles & DateTimeStyles.AssumeUniversal) != 0 || format is "u" or "R" or "r";
        var hasOffset = text.EndsWith("Z", StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > text.IndexOf(':');
        return isAssumed || (hasOffset && text.IndexOf(':') > 0) ? found : throw Moments.Local(call, "The offset of a text that has none");
    }

    public static object? Date(MemberCall call, string text, string? format, DateTimeStyles styles)
    {
        Check(call, format, "yMd", "hHmstfFzKg:");
        format =
            format is "O" or "o" ? PlainDates[0]
            : format is "R" or "r" ? "ddd, dd MMM yyyy"
            : format;
        return styles != DateTimeStyles.None ? throw call.Refuse()
            : System.DateTime.TryParseExact(
                text,
                format is null ? PlainDates : [format],
                CultureInfo.InvariantCulture,
                styles,
                out var found
            )
                ? new DateValue(found)
            : format is null ? Unknown(call, text)
            : null;
    }

    public static object? Time(MemberCall call, string text, string? format, DateTimeStyles styles)
    {
        Check(call, format, "", "dMyzKg/");
        format =
            format is "O" or "o" ? "HH:mm:ss.fffffff"
            : format is "R" or "r" ? "HH:mm:ss"
            : format;
        return styles != DateTimeStyles.None ? throw call.Refuse()
            : System.DateTime.TryParseExact(
                text,
                format is null ? PlainTimes : [format],
                CultureInfo.InvariantCulture,
                DateTimeStyles.NoCurrentDateDefault,
                out var found
            )
                ? new TimeValue(found.TimeOfDay.Ticks)
            : format is null ? Unknown(call, text)
            : null;
    }

    public static object? Span(MemberCall call, int provider)
    {
        var text = call.Text(0);
        call.Charge(text.Length);
        if (provider >= 0 && call[provider] is not null)
        {
            Cultures.Invariant(call, provider);
        }
        else if (!IsPlainSpan(text))
        {
            throw call.Culture("'TimeSpan.Parse' of \"" + text + "\"", "CultureInfo.InvariantCulture");
        }
        try
        {
            return TimeSpan.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (OverflowException) when (call.Symbol.Name == "TryParse")
        {
            return null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsPlainSpan(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= '0' and <= '9') or ':' or (>= 'a' and <= 'z')))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>What a format leaves out, the library takes from the clock; years of two digits are read by a rule that has changed.</summary>
    private static void Check(MemberCall call, string? format, string needed, string excluded)
    {
        if (format is null or "O" or "o" or "R" or "r" or "s" or "u")
        {
            return;
        }
        foreach (var letter in needed)
        {
            if (!MomentTexts.Uses(format, letter.ToString()))
            {
                throw Unread(call, "\"" + format + "\"");
            }
        }
        if (
            format.Length < 2
            || MomentTexts.Uses(format, excluded)
            || (needed != "" && format.IndexOf("yyyy", StringComparison.Ordinal) < 0)
        )
        {
            throw Unread(call, "\"" + format + "\"");
        }
    }

    /// <summary>A text that has no plain form: it is none at all when it has no digit, or has the form of a date.</summary>
    private static object? Unknown(MemberCall call, string text) =>
        text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) < 0 || (text.Length == 10 && text[4] == '-' && text[7] == '-')
            ? null
            : throw Unread(call, "\"" + text + "\"");

    private static StopException Unread(MemberCall call, string what) =>
        call.Run.Stop(
            Refusals.Member,
            call.Operation.Syntax,
            TypeNames.Of(call.Symbol) + "' with '" + what,
            "use ParseExact with a format such as \"yyyy-MM-dd\" or \"yyyy-MM-dd HH:mm:ss\", or write the value with 'new'"
        );
}
