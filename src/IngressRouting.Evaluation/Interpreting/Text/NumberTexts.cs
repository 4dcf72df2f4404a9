using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The texts of numbers in the invariant culture, the same whatever version of .NET runs the compiler.</summary>
internal static class NumberTexts
{
    /// <summary>What every version takes for a precision; older ones take longer formats for patterns.</summary>
    private const int MostPrecision = 99;

    private const string NoFormat = "Format specifier was invalid.";

    public static string Of(IFormattable number, string? format, IOperation at, Frame frame)
    {
        ChargePrecision(format, frame);
        frame.Run.Budget.Charge(number is double or float ? FloatingDigits.Of(number).Cost : 1);
        string? text;
        try
        {
            text = number is double or float ? FloatingTexts.Of(number, format) : OfExact(number, format);
        }
        catch (FormatException)
        {
            throw frame.Run.Fault("System.FormatException", NoFormat, at);
        }
        if (text is null)
        {
            throw Uncertain(number, format, at, frame);
        }
        frame.Run.Budget.Charge(text.Length / 16);
        frame.Run.Budget.Allocate(2L * text.Length);
        return text;
    }

    /// <summary>A format may ask for a billion digits.</summary>
    private static void ChargePrecision(string? format, Frame frame)
    {
        if (format is { Length: > 2 } && int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            frame.Run.Budget.Allocate(2L * digits);
            frame.Run.Budget.Charge(digits / 16);
        }
    }

    private static StopException Uncertain(IFormattable number, string? format, IOperation at, Frame frame) =>
        frame.Run.Stop(
            Refusals.Unspecified,
            at.Syntax,
            "The text of "
                + number.ToString(number is double or float ? "R" : null, CultureInfo.InvariantCulture)
                + (string.IsNullOrEmpty(format) ? "" : " in the format \"" + format + "\""),
            "use a format such as \"0.##\" or \"F2\", or a decimal"
        );

    /// <summary>Whole numbers and decimals; null where versions differ.</summary>
    private static string? OfExact(IFormattable number, string? format)
    {
        if (!StandardFormat.TryRead(format, out var letter, out var precision))
        {
            return number.ToString(format, CultureInfo.InvariantCulture);
        }
        switch (char.ToUpperInvariant(letter))
        {
            case 'R':
                return precision < 0 ? number.ToString(null, CultureInfo.InvariantCulture) : null;
            case 'B':
                return number is not decimal ? Binary(number).PadLeft(Math.Max(1, precision), '0') : throw new FormatException(NoFormat);
            case 'D' or 'X' when precision > MostPrecision:
                var text = number.ToString(letter.ToString(), CultureInfo.InvariantCulture);
                return text[0] == '-' ? "-" + text.Substring(1).PadLeft(precision, '0') : text.PadLeft(precision, '0');
            default:
                return precision > MostPrecision ? null : number.ToString(format, CultureInfo.InvariantCulture);
        }
    }

    private static string Binary(IFormattable number) =>
        number switch
        {
            sbyte small => Convert.ToString(unchecked((byte)small), 2),
            byte small => Convert.ToString(small, 2),
            short small => Convert.ToString(small, 2),
            ushort small => Convert.ToString(small, 2),
            int whole => Convert.ToString(whole, 2),
            uint whole => Convert.ToString((long)whole, 2),
            ulong wide => Convert.ToString(unchecked((long)wide), 2),
            _ => Convert.ToString((long)number, 2),
        };
}
