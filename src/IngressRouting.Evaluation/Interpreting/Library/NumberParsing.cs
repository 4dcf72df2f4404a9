using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>int.Parse</c> and its relatives.</summary>
internal static class NumberParsing
{
    public static object Parse(MemberCall call, bool hasProvider)
    {
        var text = call.Text(0);
        var type = call.Symbol.ContainingType.SpecialType;
        if (hasProvider && !ReferenceEquals(call[1], CultureInfo.InvariantCulture))
        {
            throw call.Culture("'" + call.Symbol.ContainingType.Name + ".Parse'", "CultureInfo.InvariantCulture");
        }
        if (type == SpecialType.System_Boolean)
        {
            return bool.Parse(text);
        }
        if (!hasProvider && !IsPlain(text))
        {
            throw call.Culture("Parsing \"" + text + "\"", "Parse with CultureInfo.InvariantCulture");
        }
        return TryParse(text, type, out var number) switch
        {
            true => number!,
            false => throw call.Run.Fault(
                "System.FormatException",
                "The text \"" + text + "\" is not a number of this type.",
                call.Operation
            ),
            null => throw call.Refuse(),
        };
    }

    public static object TryParse(MemberCall call)
    {
        var text = call[0] as string;
        var type = call.Symbol.ContainingType.SpecialType;
        object? number = null;
        bool? parsed;
        if (type == SpecialType.System_Boolean)
        {
            parsed = bool.TryParse(text, out var truth);
            number = truth;
        }
        else
        {
            if (text is not null && !IsPlain(text))
            {
                throw call.Culture("Parsing \"" + text + "\"", "Parse with CultureInfo.InvariantCulture");
            }
            parsed = text is null ? false : TryParse(text, type, out number);
        }
        ((Cell)call[1]!).Set(parsed == true ? number : Defaults.Simple(type));
        return parsed ?? throw call.Refuse();
    }

    /// <summary>Digits are a number and letters are none, whatever the culture; signs and separators are up to it.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }
        return true;
    }

    private static bool? TryParse(string text, SpecialType type, out object? number)
    {
        const NumberStyles Integer = NumberStyles.Integer;
        var culture = CultureInfo.InvariantCulture;
        bool parsed;
        switch (type)
        {
            case SpecialType.System_Int32:
                parsed = int.TryParse(text, Integer, culture, out var i);
                number = i;
                return parsed;
            case SpecialType.System_Int64:
                parsed = long.TryParse(text, Integer, culture, out var l);
                number = l;
                return parsed;
            case SpecialType.System_Byte:
                parsed = byte.TryParse(text, Integer, culture, out var b);
                number = b;
                return parsed;
            case SpecialType.System_UInt32:
                parsed = uint.TryParse(text, Integer, culture, out var u);
                number = u;
                return parsed;
            case SpecialType.System_UInt16:
                parsed = ushort.TryParse(text, Integer, culture, out var us);
                number = us;
                return parsed;
            case SpecialType.System_Decimal:
                parsed = decimal.TryParse(text, NumberStyles.Number, culture, out var m);
                number = m;
                return parsed;
            case SpecialType.System_Double:
                parsed = double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, culture, out var d);
                number = d;
                return parsed;
            default:
                number = null;
                return null;
        }
    }
}
