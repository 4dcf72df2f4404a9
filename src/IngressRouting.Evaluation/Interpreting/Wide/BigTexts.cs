using System;
using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Texts of numbers of more than 64 bits.</summary>
internal static class BigTexts
{
    public static bool Is(object? value) => value is WideInteger or BigInteger;

    public static int Sign(object value) => value is WideInteger wide ? wide.Value.Sign : ((BigInteger)value).Sign;

    public static string Of(object value, string? format, bool isInvariant, IOperation at, Frame frame)
    {
        var number = value is WideInteger wide ? wide.Value : (BigInteger)value;
        Charge(number, frame);
        if (!StandardFormat.TryRead(format, out var letter, out var precision) || "GgDdXxNn".IndexOf(letter) < 0 || precision > 1_000_000)
        {
            throw frame.Refuse(at, "This format of a large number");
        }
        frame.Run.Budget.Allocate(2L * Math.Max(0, precision));
        var isHexadecimal = letter is 'X' or 'x';
        var text =
            isHexadecimal ? Hexadecimal(value, letter, precision)
            : letter is 'N' or 'n' ? Grouped(number, precision)
            : letter is 'G' or 'g' && precision > 0 ? throw frame.Refuse(at, "This format of a large number")
            : Digits(number, letter is 'D' or 'd' ? precision : -1);
        return isInvariant || isHexadecimal || (number.Sign >= 0 && letter is not ('N' or 'n')) || UnreadTexts.Is(at)
            ? text
            : throw CultureRemedies.Stop("The text of " + (text.Length > 40 ? "a negative number" : text), format, at, frame);
    }

    /// <summary>Turning a number into decimal digits takes time that grows with the square of their number.</summary>
    public static void Charge(BigInteger number, Frame frame)
    {
        var limbs = Size(number);
        frame.Run.Budget.Charge(8 + (limbs * limbs / 8));
        frame.Run.Budget.Allocate(24L * limbs);
    }

    /// <summary>How many 32-bit parts a number has, about.</summary>
    public static long Size(BigInteger number) => 1 + (long)(BigInteger.Log(BigInteger.Abs(number) + 1, 2) / 32);

    private static string Digits(BigInteger number, int precision)
    {
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(Math.Max(0, precision), '0');
        return number.Sign < 0 ? "-" + digits : digits;
    }

    private static string Grouped(BigInteger number, int precision)
    {
        var text = new System.Text.StringBuilder(BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture));
        for (var at = text.Length - 3; at > 0; at -= 3)
        {
            text.Insert(at, ',');
        }
        var places = precision < 0 ? 2 : precision;
        return (number.Sign < 0 ? "-" : "") + text + (places == 0 ? "" : "." + new string('0', places));
    }

    private static string Hexadecimal(object value, char letter, int precision)
    {
        if (value is BigInteger big)
        {
            return big.ToString(
                letter + (precision < 0 ? "" : precision.ToString(CultureInfo.InvariantCulture)),
                CultureInfo.InvariantCulture
            );
        }
        // A BigInteger has a zero before digits that would else make it negative.
        var text = ((WideInteger)value).Bits.ToString(letter.ToString(), CultureInfo.InvariantCulture).TrimStart('0');
        return text.PadLeft(Math.Max(1, precision), '0');
    }

    /// <summary>Adds the members that parse.</summary>
    public static void AddTo(MemberTable table, string type, Func<BigInteger, object> make)
    {
        table["Parse(string)"] = c => Read(c, null, -1, make) ?? throw MomentParsing.Malformed(c);
        table["Parse(string,IFormatProvider)"] = c => Read(c, null, 1, make) ?? throw MomentParsing.Malformed(c);
        table["Parse(string,NumberStyles)"] = c => Read(c, c[1], -1, make) ?? throw MomentParsing.Malformed(c);
        table["Parse(string,NumberStyles,IFormatProvider)"] = c => Read(c, c[1], 2, make) ?? throw MomentParsing.Malformed(c);
        object none = make(0);
        table["TryParse(string,out " + type + ")"] = c => MomentParsing.Try(c, () => Tried(c, null, -1, make), none);
        table["TryParse(string,IFormatProvider,out " + type + ")"] = c => MomentParsing.Try(c, () => Tried(c, null, 1, make), none);
        table["TryParse(string,NumberStyles,IFormatProvider,out " + type + ")"] = c =>
            MomentParsing.Try(c, () => Tried(c, c[1], 2, make), none);
    }

    private static object? Tried(MemberCall call, object? styles, int provider, Func<BigInteger, object> make)
    {
        try
        {
            return Read(call, styles, provider, make);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static object? Read(MemberCall call, object? styles, int provider, Func<BigInteger, object> make)
    {
        var text = call.Text(0);
        var limbs = text.Length / 8L;
        call.Charge(text.Length + (limbs * limbs / 8));
        call.Allocate(text.Length);
        if (styles is not (null or NumberStyles.Integer or NumberStyles.None or NumberStyles.AllowHexSpecifier or NumberStyles.HexNumber))
        {
            throw call.Refuse();
        }
        if (provider >= 0 && call[provider] is not null)
        {
            Cultures.Invariant(call, provider);
        }
        else
        {
            NumberParsing.CheckPlain(call, text);
        }
        if (styles is NumberStyles given && (given & NumberStyles.AllowHexSpecifier) != 0)
        {
            return Hexadecimal(call, text, make);
        }
        return BigInteger.TryParse(
            text,
            styles is NumberStyles plain ? plain : NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? make(number)
            : null;
    }

    private static object? Hexadecimal(MemberCall call, string text, Func<BigInteger, object> make)
    {
        if (text.Length == 0 || text.Trim() != text)
        {
            throw call.Refuse();
        }
        if (make(0) is BigInteger)
        {
            return BigInteger.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        var isKnown = BigInteger.TryParse("0" + text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits);
        return !isKnown ? null
            : bits > WideInteger.Greatest(false) ? throw new OverflowException()
            : WideInteger.Wrapped(bits, ((WideInteger)make(0)).IsSigned);
    }
}
