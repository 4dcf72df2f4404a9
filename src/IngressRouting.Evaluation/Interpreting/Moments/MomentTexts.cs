using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The texts of dates, times and identifiers. Calendars, names and separators differ between cultures; a few formats use none of them.</summary>
internal static class MomentTexts
{
    public static string Of(object value, string? format, bool isInvariant, IOperation at, Frame frame)
    {
        frame.Run.Budget.Charge(8 + (format?.Length ?? 0));
        frame.Run.Budget.Allocate(64 + (16L * (format?.Length ?? 0)));
        if (!isInvariant && !IsSame(value, format) && !UnreadTexts.Is(at))
        {
            throw CultureRemedies.Stop("The text of a " + Moments.TypeName(value).Substring("System.".Length), format, at, frame);
        }
        try
        {
            return Written(value, format, at, frame);
        }
        catch (FormatException)
        {
            throw frame.Run.Fault("System.FormatException", "Input string was not in a correct format.", at);
        }
    }

    /// <summary>Whether a format gives the same text in every culture.</summary>
    private static bool IsSame(object value, string? format) =>
        value switch
        {
            Guid => true,
            TimeSpan => format is not ("g" or "G"),
            DateValue or TimeValue => format is "O" or "o" or "R" or "r",
            _ => format is "O" or "o" or "R" or "r" or "s" or "u",
        };

    private static string Written(object value, string? format, IOperation at, Frame frame)
    {
        var culture = CultureInfo.InvariantCulture;
        switch (value)
        {
            case Guid guid:
                return guid.ToString(format, culture);
            case TimeSpan span:
                return span.ToString(format, culture);
            case DateTimeOffset offset:
                return offset.ToString(format, culture);
            case DateTime time:
                return format == "U" || Uses(format, "z")
                    ? throw frame.Run.Stop(Refusals.Surroundings, at.Syntax, "The format \"" + format + "\" of a DateTime")
                    : time.ToString(format, culture);
            case DateValue date:
                return date.Day.ToString(OfParts(format, "O yyyy-MM-dd;R ddd, dd MMM yyyy;d;D;M;Y", "d", "hHmstfFzK:"), culture);
            default:
                return ((TimeValue)value).Time.ToString(OfParts(format, "O HH:mm:ss.fffffff;R HH:mm:ss;t;T", "t", "dMygzK/"), culture);
        }
    }

    /// <summary>The format of a date and time that does what the format of only one of them does.</summary>
    private static string OfParts(string? format, string known, string usual, string excluded)
    {
        if (string.IsNullOrEmpty(format))
        {
            return usual;
        }
        if (format!.Length > 1)
        {
            return Uses(format, excluded) ? throw new FormatException() : format;
        }
        foreach (var one in known.Split(';'))
        {
            // The capital and the small letter are two formats where both are known by themselves, else one.
            if (one == format || (one[0] is 'O' or 'R' or 'M' or 'Y' && char.ToUpperInvariant(format[0]) == one[0]))
            {
                return one.Length == 1 ? one : one.Substring(2);
            }
        }
        throw new FormatException();
    }

    /// <summary>Whether a format of several characters has one of some letters outside of quotes.</summary>
    public static bool Uses(string? format, string letters)
    {
        if (format is not { Length: > 1 })
        {
            return false;
        }
        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    var end = format.IndexOf(format[i], i + 1);
                    i = end < 0 ? format.Length : end;
                    break;
                default:
                    if (letters.IndexOf(format[i]) >= 0)
                    {
                        return true;
                    }
                    break;
            }
        }
        return false;
    }
}
