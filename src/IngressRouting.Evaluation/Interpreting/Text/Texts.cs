using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Turns values into text, as long as every culture would make the same text of them.</summary>
internal static class Texts
{
    /// <summary>What <c>ToString()</c> returns; empty for null, as in concatenations.</summary>
    public static string Of(object? value, IOperation at, Frame frame) =>
        value switch
        {
            null => "",
            string or bool or char => Plain(value),
            _ => Formatted(value, null, at, frame),
        };

    private static string Plain(object value) =>
        value is bool truth ? (truth ? "True" : "False") : value as string ?? ((char)value).ToString();

    public static string Formatted(object? value, string? format, IOperation at, Frame frame)
    {
        switch (value)
        {
            case null:
                return "";
            case string or bool or char:
                return Plain(value);
            case Enum or EnumValue:
                return EnumTexts.Of(value, format, at, frame);
            case TupleValue or TupleObject or AnonymousObject or PairValue or UserObject:
                return string.IsNullOrEmpty(format)
                    ? ObjectTexts.Of(value, at, frame)
                    : throw frame.Refuse(at, "A format for this value", "leave out the format");
            case System.Text.StringBuilder builder when string.IsNullOrEmpty(format):
                frame.Run.Budget.Allocate(2L * builder.Length);
                return builder.ToString();
            case RegexValue regex when string.IsNullOrEmpty(format):
                return regex.Pattern;
            case CaptureValue capture when string.IsNullOrEmpty(format):
                frame.Run.Budget.Allocate(2L * capture.Length);
                return capture.Value;
            case TypeValue type when string.IsNullOrEmpty(format):
                return type.Text;
            case not null when Moments.Is(value):
                return MomentTexts.Of(value, format, false, at, frame);
            case not null when BigTexts.Is(value):
                return BigTexts.Of(value, format, false, at, frame);
            case Version version:
                return version.ToString();
            case AddressValue address:
                return OfAddress(address.Text, at, frame);
            case NetworkValue network:
                return OfAddress(network.Text, at, frame);
            case IFormattable number when Numerics.IsNumber(value):
                return OfNumber(number, format, at, frame);
            case ArrayValue or ListValue or DictionaryValue or SetValue or SequenceValue or GroupingValue or FunctionValue:
                return UnreadTexts.Is(at)
                    ? ""
                    : throw frame.Run.Stop(
                        Refusals.Member,
                        at.Syntax,
                        "ToString() of a collection or delegate",
                        "use string.Join for the elements of a collection"
                    );
            default:
                return DslTypes.IsDsl(value) ? DslTexts.Of(value, format, at, frame)
                    : UnreadTexts.Is(at) ? ""
                    : throw frame.Refuse(at, "The text of this value", "write the text that you mean");
        }
    }

    private static string OfAddress(string? text, IOperation at, Frame frame) =>
        text
        ?? throw frame.Run.Stop(
            Refusals.Address,
            at.Syntax,
            "::ffff:0:0/96 and its like",
            "use an address that does not hold an IPv4 address, or write its text as a constant"
        );

    private static string OfNumber(IFormattable number, string? format, IOperation at, Frame frame)
    {
        var text = NumberTexts.Of(number, format, at, frame);
        return IsHexadecimal(format) || IsDigits(text) || IsPicture(number, format) || UnreadTexts.Is(at)
            ? text
            : throw CultureRemedies.Stop("The text of " + text, format, at, frame);
    }

    private static bool IsHexadecimal(string? format) => format is { Length: > 0 } && format[0] is 'x' or 'X' or 'b' or 'B';

    /// <summary>A whole number without a sign, and a custom format that asks for no separator or symbol: the rest is written as it stands.</summary>
    private static bool IsPicture(IFormattable number, string? format) =>
        format is { Length: > 1 }
        && !StandardFormat.TryRead(format, out _, out _)
        && format.IndexOfAny(['.', ',', '%', '\u2030', 'e', 'E']) < 0
        && number is int or long or byte or uint or short or ushort or ulong or sbyte
        && Convert.ToDecimal(number, CultureInfo.InvariantCulture) >= 0;

    /// <summary>Signs, separators and symbols differ between cultures; digits do not.</summary>
    private static bool IsDigits(string text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }
        return true;
    }
}
