using System;
using System.Globalization;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The texts of floating-point numbers in the invariant culture, as .NET has them since version 5, whatever runs the compiler.</summary>
internal static class FloatingTexts
{
    /// <summary>A format that asks for more places is left to those who need it.</summary>
    private const int MostPlaces = 20;

    /// <summary>The text; null for a format whose result is not certain.</summary>
    public static string? Of(object number, string? format)
    {
        var value = Convert.ToDouble(number);
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "NaN"
                : value < 0 ? "-Infinity"
                : "Infinity";
        }
        var digits = FloatingDigits.Of(number);
        return StandardFormat.TryRead(format, out var letter, out var precision)
            ? Standard(digits, letter, precision, number is float ? 7 : 15)
            : Custom(digits, format!, number is float ? 7 : 15);
    }

    private static string? Standard(FloatingDigits number, char letter, int precision, int most)
    {
        var sign = number.IsNegative ? "-" : "";
        switch (char.ToUpperInvariant(letter))
        {
            case 'R':
            case 'G' when precision <= 0:
                return number.Shortest() is { } shortest && !IsDisputed(shortest, most)
                    ? sign + General(shortest, Math.Max(shortest.Digits.Length, most), char.IsLower(letter))
                    : null;
            case 'G':
                return sign + General(number.Exact.Kept(precision), precision, char.IsLower(letter));
            case 'E':
                precision = precision < 0 ? 6 : precision;
                return sign + Scientific(number.Exact.Kept(precision + 1L), precision, 3, letter);
            case 'F':
                return sign + Fixed(number.Exact, precision, false);
            case 'N':
                return sign + Fixed(number.Exact, precision, true);
            case 'P':
                return sign + Fixed(number.Exact.TimesPowerOfTen(2), precision, true) + " %";
            case 'C':
                var amount = "¤" + Fixed(number.Exact, precision, true);
                return number.IsNegative ? "(" + amount + ")" : amount;
            default:
                throw new FormatException("Format specifier was invalid.");
        }
    }

    /// <summary>Versions of the library differ in where the exponent begins: 1E+16 for some is 10000000000000000 for others.</summary>
    private static bool IsDisputed(DecimalDigits digits, int most) =>
        digits.Scale > Math.Max(digits.Digits.Length, most) && digits.Scale <= most + 2;

    private static string General(DecimalDigits digits, int most, bool isLower)
    {
        if (digits.Scale > most || digits.Scale < -3)
        {
            return Scientific(digits, Math.Max(0, digits.Digits.Length - 1), 2, isLower ? 'e' : 'E');
        }
        var places = Math.Max(0, digits.Digits.Length - digits.Scale);
        return places == 0 ? digits.Whole : digits.Whole + "." + digits.Fraction(places);
    }

    private static string Scientific(DecimalDigits digits, int places, int least, char letter)
    {
        var text = digits.Digits.PadRight(places + 1, '0');
        var exponent = digits.Digits.Length == 0 ? 0 : digits.Scale - 1;
        return text.Substring(0, 1)
            + (places == 0 ? "" : "." + text.Substring(1))
            + letter
            + (exponent < 0 ? "-" : "+")
            + Math.Abs(exponent).ToString("D" + least, CultureInfo.InvariantCulture);
    }

    private static string Fixed(DecimalDigits exact, int precision, bool isGrouped)
    {
        var places = precision < 0 ? 2 : precision;
        var digits = exact.Kept(exact.Scale + (long)places);
        var whole = isGrouped ? Grouped(digits.Whole) : digits.Whole;
        return places == 0 ? whole : whole + "." + digits.Fraction(places);
    }

    private static string Grouped(string whole)
    {
        var text = new StringBuilder(whole);
        for (var at = whole.Length - 3; at > 0; at -= 3)
        {
            text.Insert(at, ',');
        }
        return text.ToString();
    }

    /// <summary>
    /// A pattern such as <c>0.##</c> is applied to the first digits of the number. Those fit into a decimal, whose patterns all versions of
    /// the library apply alike.
    /// </summary>
    private static string? Custom(FloatingDigits number, string format, int most)
    {
        var digits = number.Exact.Kept(most);
        var (zeros, others, certain) = Count(format);
        if (!certain || zeros + others > MostPlaces || digits.Scale > 28)
        {
            return null;
        }
        var amount = decimal.Parse(digits.Whole + "." + digits.Fraction(28 - Math.Max(0, digits.Scale)), CultureInfo.InvariantCulture);
        var text = amount.ToString(format, CultureInfo.InvariantCulture);
        if (!number.IsNegative)
        {
            return text;
        }
        return zeros > 0 ? "-" + text : (-amount).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>How many places of both kinds a pattern has, and whether it has nothing but places, points, commas and percent signs.</summary>
    private static (int Zeros, int Others, bool Certain) Count(string format)
    {
        var (zeros, others) = (0, 0);
        foreach (var character in format)
        {
            switch (character)
            {
                case '0':
                    zeros++;
                    break;
                case '#':
                    others++;
                    break;
                case '.' or ',' or '%' or ' ' or '-' or '+' or '(' or ')' or '$' or '€':
                    break;
                default:
                    return (zeros, others, false);
            }
        }
        return (zeros, others, zeros + others > 0);
    }
}
