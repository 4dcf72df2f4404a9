using System;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Which texts a YAML parser takes for something else when they stand without quotes. It unites YAML 1.1 (CloudFormation's, and that of
/// most tools: https://yaml.org/type/) and the core schema of 1.2, because nobody knows which one reads the template next.
/// </summary>
internal static class YamlImplicitType
{
    private static readonly HashSet<string> Words = new(
        (
            "~ null Null NULL = << y Y yes Yes YES n N no No NO true True TRUE false False FALSE on On ON off Off OFF "
            + ".nan .NaN .NAN .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether the text would not be read as a text.</summary>
    public static bool Has(string text)
    {
        if (Words.Contains(text))
        {
            return true;
        }

        var unsigned = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (unsigned == text.Length || text[unsigned] is not ('.' or (>= '0' and <= '9')))
        {
            return false;
        }

        return IsDecimal(text, unsigned) || IsSexagesimal(text, unsigned) || IsOfOtherBase(text, unsigned) || IsDate(text);
    }

    // 12, 1_000, 0123, 1.5, .5, 1., 1e3, 1.5E+3, and 10.0.0.0, which YAML 1.1 counts among the numbers.
    private static bool IsDecimal(string text, int at)
    {
        at = SkipDigits(text, at, "_");
        if (at < text.Length && text[at] == '.')
        {
            at = SkipDigits(text, at + 1, "._");
        }

        if (at + 1 < text.Length && text[at] is 'e' or 'E')
        {
            var exponent = at + (text[at + 1] is '-' or '+' ? 2 : 1);
            at = SkipDigits(text, exponent, "");
            return at == text.Length && at > exponent;
        }

        return at == text.Length;
    }

    // 12:30:45 and 190:20:30.15, numbers of base 60.
    private static bool IsSexagesimal(string text, int at)
    {
        at = SkipDigits(text, at, "_");
        var colons = 0;
        for (; at + 1 < text.Length && text[at] == ':'; colons++)
        {
            var digits = at + 1;
            at = SkipDigits(text, digits, "");
            if (at - digits is not (1 or 2) || (at - digits == 2 && text[digits] > '5'))
            {
                return false;
            }
        }

        if (colons > 0 && at < text.Length && text[at] == '.')
        {
            at = SkipDigits(text, at + 1, "_");
        }

        return colons > 0 && at == text.Length;
    }

    // 0b1010, 0o17, 0xFF.
    private static bool IsOfOtherBase(string text, int at)
    {
        if (at + 2 >= text.Length || text[at] != '0')
        {
            return false;
        }

        var digits = text[at + 1] switch
        {
            'b' => "01_",
            'o' => "01234567_",
            'x' => "0123456789abcdefABCDEF_",
            _ => "",
        };
        for (var i = at + 2; i < text.Length; i++)
        {
            if (digits.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // 2010-09-09, alone or with a time.
    private static bool IsDate(string text)
    {
        var year = SkipDigits(text, 0, "");
        if (year != 4 || year == text.Length || text[year] != '-')
        {
            return false;
        }

        var month = SkipDigits(text, year + 1, "");
        if (month - year is not (2 or 3) || month == text.Length || text[month] != '-')
        {
            return false;
        }

        var day = SkipDigits(text, month + 1, "");
        return day - month is 2 or 3 && (day == text.Length || text[day] is 'T' or 't' or ' ');
    }

    private static int SkipDigits(string text, int at, string others)
    {
        while (at < text.Length && (text[at] is >= '0' and <= '9' || others.IndexOf(text[at]) >= 0))
        {
            at++;
        }

        return at;
    }
}
