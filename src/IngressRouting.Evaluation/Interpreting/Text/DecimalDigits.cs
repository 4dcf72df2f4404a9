using System;
using System.Globalization;
using System.Numerics;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Decimal digits, of which so many as the scale says stand before the point: <c>"15"</c> with a scale of -1 is 0.015.</summary>
internal readonly struct DecimalDigits
{
    public static readonly DecimalDigits Zero = new("", 0);

    private DecimalDigits(string digits, int scale)
    {
        Digits = digits.TrimEnd('0');
        Scale = Digits.Length == 0 ? 0 : scale;
    }

    /// <summary>The digits without zeros at either end; empty for zero.</summary>
    public string Digits { get; }

    public int Scale { get; }

    /// <summary>A whole number times a power of ten.</summary>
    public static DecimalDigits Of(BigInteger number, int exponent)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return number.IsZero ? Zero : new DecimalDigits(text, text.Length + exponent);
    }

    public DecimalDigits TimesPowerOfTen(int exponent) => new(Digits, Digits.Length == 0 ? 0 : Scale + exponent);

    /// <summary>Keeps so many digits and rounds the others away, halves to the even digit.</summary>
    public DecimalDigits Kept(long count)
    {
        if (count >= Digits.Length)
        {
            return this;
        }
        if (count < 0)
        {
            return Zero;
        }
        var kept = (int)count;
        var last = kept == 0 ? '0' : Digits[kept - 1];
        var isHalf = Digits[kept] == '5' && kept + 1 == Digits.Length;
        if (isHalf ? last % 2 == 0 : Digits[kept] < '5')
        {
            return new DecimalDigits(Digits.Substring(0, kept), Scale);
        }
        var at = kept - 1;
        while (at >= 0 && Digits[at] == '9')
        {
            at--;
        }
        return at < 0 ? new DecimalDigits("1", Scale + 1) : new DecimalDigits(Digits.Substring(0, at) + (char)(Digits[at] + 1), Scale);
    }

    /// <summary>The digits before the point.</summary>
    public string Whole => Scale <= 0 ? "0" : Digits.PadRight(Scale, '0').Substring(0, Scale);

    /// <summary>So many digits behind the point.</summary>
    public string Fraction(int count)
    {
        var fraction =
            Scale < 0 ? new string('0', Math.Min(-Scale, count)) + Digits
            : Scale < Digits.Length ? Digits.Substring(Scale)
            : "";
        return fraction.Length > count ? fraction.Substring(0, count) : fraction.PadRight(count, '0');
    }
}
