using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Guid</c>, but for those that make one by chance.</summary>
internal static class GuidMembers
{
    public static readonly MemberTable Table = new MemberTable
    {
        ["Empty"] = static _ => Guid.Empty,
        ["new(string)"] = static c => Read(c, c.Text(0)) ?? throw MomentParsing.Malformed(c),
        ["Parse(string)"] = static c => Read(c, c.Text(0)) ?? throw MomentParsing.Malformed(c),
        ["Parse(string,IFormatProvider)"] = static c => Read(c, c.Text(0)) ?? throw MomentParsing.Malformed(c),
        ["ParseExact(string,string)"] = static c => Exact(c) ?? throw MomentParsing.Malformed(c),
        ["TryParse(string,out Guid)"] = static c => MomentParsing.Try(c, () => Read(c, (string)c[0]!), Guid.Empty),
        ["TryParse(string,IFormatProvider,out Guid)"] = static c => MomentParsing.Try(c, () => Read(c, (string)c[0]!), Guid.Empty),
        ["new(byte[])"] = static c => OfBytes(c),
        ["ToByteArray()"] = static c => Bytes(c),
        ["new(int,short,short,byte,byte,byte,byte,byte,byte,byte,byte)"] = static c => new Guid(
            c.Int(0),
            (short)c[1]!,
            (short)c[2]!,
            Byte(c, 3),
            Byte(c, 4),
            Byte(c, 5),
            Byte(c, 6),
            Byte(c, 7),
            Byte(c, 8),
            Byte(c, 9),
            Byte(c, 10)
        ),
    }
        .WithCommon("Guid", isOrdered: false)
        .WithPlainSpans(hasFormat: true);

    private static byte Byte(MemberCall call, int index) => (byte)call[index]!;

    /// <summary>The identifier in one of its plain forms, or null; the form with several braces is left out.</summary>
    private static object? Read(MemberCall call, string text)
    {
        call.Charge(text.Length);
        foreach (var format in new[] { "D", "N", "B", "P" })
        {
            if (HasLength(text, format) && Guid.TryParseExact(text, format, out var found))
            {
                return IsPlain(text) ? found : throw call.Refuse();
            }
        }
        return IsPlain(text) ? null : throw call.Refuse();
    }

    private static object? Exact(MemberCall call)
    {
        var (text, format) = (call.Text(0), call.Text(1));
        if (format.Length != 1 || "DdNnBbPp".IndexOf(format[0]) < 0 || !IsPlain(text))
        {
            throw call.Refuse();
        }
        return HasLength(text, format.ToUpperInvariant()) && Guid.TryParseExact(text, format, out var found) ? found : null;
    }

    private static bool HasLength(string text, string format) =>
        text.Length
        == (
            format == "N" ? 32
            : format == "D" ? 36
            : 38
        );

    /// <summary>Nothing but what the plain forms have: older versions also take signs, blanks and prefixes within the digits.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is '+' or 'x' or 'X' or ',' || char.IsWhiteSpace(character))
            {
                return false;
            }
        }
        return true;
    }

    private static object OfBytes(MemberCall call)
    {
        var bytes = SpanValue.Of(call[0] ?? throw call.Null(0)) ?? throw call.Refuse();
        return bytes.Length == 16
            ? new Guid(Array.ConvertAll(bytes.Copied(), static item => (byte)item!))
            : throw call.Run.Fault("System.ArgumentException", "Byte array for Guid must be exactly 16 bytes long.", call.Operation);
    }

    private static ArrayValue Bytes(MemberCall call)
    {
        call.Allocate(128);
        return new ArrayValue(
            (IArrayTypeSymbol)call.ResultType,
            Array.ConvertAll<byte, object?>(((Guid)call.Receiver!).ToByteArray(), static part => part)
        );
    }
}
