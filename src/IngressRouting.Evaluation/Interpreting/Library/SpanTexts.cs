using System;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>TryFormat</c>: the texts that <c>ToString</c> gives, written into a span that has room for them.</summary>
internal static class SpanTexts
{
    private const string Characters = "TryFormat(char[],out int,char[],IFormatProvider)";
    private const string Bytes = "TryFormat(byte[],out int,char[],IFormatProvider)";

    /// <summary>Members of <c>ISpanFormattable</c>; objects of the program are asked themselves.</summary>
    public static readonly MemberTable Formattable = new() { [Characters] = static c => Write(c, Text(c)) };

    /// <summary>Members of <c>IUtf8SpanFormattable</c>.</summary>
    public static readonly MemberTable Utf8Formattable = new() { [Bytes] = static c => WriteBytes(c, Text(c)) };

    /// <summary>Adds what numbers and moments have.</summary>
    public static MemberTable WithSpans(this MemberTable table, bool hasBytes = true)
    {
        table.With(Formattable);
        return hasBytes ? table.With(Utf8Formattable) : table;
    }

    /// <summary>Adds what types have whose text depends on no culture.</summary>
    public static MemberTable WithPlainSpans(this MemberTable table, bool hasFormat)
    {
        var format = hasFormat ? ",char[])" : ")";
        table["TryFormat(char[],out int" + format] = static c => Write(c, Text(c));
        if (hasFormat)
        {
            table["TryFormat(byte[],out int" + format] = static c => WriteBytes(c, Text(c));
        }
        return table;
    }

    /// <summary>The text that a function of the program writes. The library promises nothing of what the function leaves out.</summary>
    public static string Created(MemberCall call)
    {
        var (length, write) = (call.Int(0), call.Function(2));
        if (length <= 0)
        {
            return length == 0 ? "" : throw call.OutOfRange();
        }
        call.Charge(length);
        call.Allocate(10L * length);
        object unwritten = '\0';
        var items = new object?[length];
        for (var i = 0; i < length; i++)
        {
            items[i] = unwritten;
        }
        var span = new SpanValue(items, 0, length);
        call.Call(write, span, call[1]);
        return !Array.Exists(items, item => ReferenceEquals(item, unwritten))
            ? new string(StringMembers.CharArray(span))
            : throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "What is left in a text where the function of 'string.Create' writes nothing",
                "write every character, or make a text of what is written"
            );
    }

    private static string Text(MemberCall call)
    {
        var format = call.Optional(2) is { } span ? new string(StringMembers.CharArray(span)) : null;
        if (call.Optional(3) is null)
        {
            return Texts.Formatted(call.Receiver, format, call.Operation, call.Frame);
        }
        Cultures.Invariant(call, 3);
        return InvariantTexts.Of(call.Receiver, format, call.Operation, call.Frame);
    }

    /// <summary>Writes a text into the span that is an argument, the first one unless told, if it has room for it.</summary>
    public static bool Copy(MemberCall call, string text, int argument = 0) => Write(call, argument, text.Length, i => text[i], out _);

    private static object Write(MemberCall call, string text) => Write(call, text.Length, i => text[i]);

    private static object WriteBytes(MemberCall call, string text)
    {
        call.Allocate(4L * text.Length);
        var bytes = Encoding.UTF8.GetBytes(text);
        return Write(call, bytes.Length, i => bytes[i]);
    }

    /// <summary>Writes all of it or, without enough room, nothing.</summary>
    private static object Write(MemberCall call, int length, Func<int, object> at)
    {
        var fits = Write(call, 0, length, at, out var written);
        ((Cell)call[1]!).Set(written);
        return fits;
    }

    private static bool Write(MemberCall call, int argument, int length, Func<int, object> at, out int written)
    {
        var target = SpanValue.Of(call[argument]) ?? throw call.Refuse();
        var fits = length <= target.Length;
        call.Charge(1 + length);
        call.Allocate(24L * length);
        for (var i = 0; fits && i < length; i++)
        {
            target[i] = at(i);
        }
        written = fits ? length : 0;
        return fits;
    }
}
