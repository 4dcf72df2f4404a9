using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>int.Parse</c> and its relatives.</summary>
internal static class NumberParsing
{
    private const NumberStyles Known = NumberStyles.Any | NumberStyles.AllowHexSpecifier;

    public static object Parse(MemberCall call, object? styles, int provider)
    {
        var text = TextOf(call) ?? throw call.Null(0);
        Check(call, text, styles, provider);
        try
        {
            return Read(call, text, call.Symbol.ContainingType.SpecialType, styles);
        }
        catch (FormatException)
        {
            throw call.Run.Fault("System.FormatException", "The text \"" + text + "\" is not a number of this type.", call.Operation);
        }
    }

    public static object TryParse(MemberCall call, object? styles, int provider)
    {
        var type = call.Symbol.ContainingType.SpecialType;
        object? number = null;
        if (TextOf(call) is { } text)
        {
            Check(call, text, styles, provider);
            try
            {
                number = Read(call, text, type, styles);
            }
            catch (Exception exception) when (exception is FormatException or OverflowException)
            {
                number = null;
            }
        }
        ((Cell)call[call.Arguments.Length - 1]!).Set(number ?? Defaults.Simple(type));
        return number is not null;
    }

    /// <summary>The number that a text spells in the invariant culture; throws what the library throws.</summary>
    public static object Read(MemberCall call, string text, SpecialType type, object? styles)
    {
        call.Charge(text.Length / 8);
        var culture = CultureInfo.InvariantCulture;
        var whole = styles is NumberStyles given ? given : NumberStyles.Integer;
        return type switch
        {
            SpecialType.System_Boolean => bool.Parse(text),
            SpecialType.System_SByte => sbyte.Parse(text, whole, culture),
            SpecialType.System_Byte => byte.Parse(text, whole, culture),
            SpecialType.System_Int16 => short.Parse(text, whole, culture),
            SpecialType.System_UInt16 => ushort.Parse(text, whole, culture),
            SpecialType.System_Int32 => int.Parse(text, whole, culture),
            SpecialType.System_UInt32 => uint.Parse(text, whole, culture),
            SpecialType.System_Int64 => long.Parse(text, whole, culture),
            SpecialType.System_UInt64 => ulong.Parse(text, whole, culture),
            SpecialType.System_Decimal => decimal.Parse(text, styles is NumberStyles exact ? exact : NumberStyles.Number, culture),
            SpecialType.System_Double => Finite(call, () => double.Parse(text, Floating(styles), culture)),
            SpecialType.System_Single => (float)Finite(call, () => float.Parse(text, Floating(styles), culture)),
            _ => throw call.Refuse(),
        };
    }

    private static string? TextOf(MemberCall call) =>
        call[0] as string ?? (StringMembers.CharArray(call[0]) is { } characters ? new string(characters) : null);

    private static NumberStyles Floating(object? styles) =>
        styles is NumberStyles given ? given : NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>What is too large is infinite in newer versions of the library and an error in older ones.</summary>
    private static double Finite(MemberCall call, Func<double> parse)
    {
        double number;
        try
        {
            number = parse();
        }
        catch (OverflowException)
        {
            number = double.PositiveInfinity;
        }
        return double.IsInfinity(number) ? throw call.Refuse() : number;
    }

    private static void Check(MemberCall call, string text, object? styles, int provider)
    {
        if (styles is NumberStyles given && (given & ~Known) != 0)
        {
            throw call.Refuse();
        }
        if (provider >= 0 && call[provider] is not null)
        {
            Cultures.Invariant(call, provider);
        }
        else if (call.Symbol.ContainingType.SpecialType != SpecialType.System_Boolean)
        {
            CheckPlain(call, text);
        }
    }

    /// <summary>Digits are a number and letters are none, whatever the culture; signs and separators are up to it.</summary>
    public static void CheckPlain(MemberCall call, string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                throw call.Culture("Parsing \"" + text + "\"", "Parse with CultureInfo.InvariantCulture");
            }
        }
    }
}
