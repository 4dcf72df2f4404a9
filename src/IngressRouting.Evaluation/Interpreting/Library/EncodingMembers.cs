using System;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Encoding</c>, of which UTF-8 and ASCII are known.</summary>
internal static class EncodingMembers
{
    private static readonly Encoding Strict = new UTF8Encoding(false, true);

    public static readonly MemberTable Table = new MemberTable
    {
        ["UTF8"] = static c => Encoding.UTF8,
        ["ASCII"] = static c => Encoding.ASCII,
        ["GetString(byte[])"] = static c => Decoded(c, ByteArrays.Of(c, 0)),
        ["GetString(byte[],int,int)"] = static c => Decoded(c, ByteArrays.Part(c, 0, c.Int(1), c.Int(2))),
        ["GetCharCount(byte[])"] = static c => Decoded(c, ByteArrays.Of(c, 0)).Length,
    }
        .Add(static c => ByteArrays.Make(c.Run, Encoded(c, Text(c))), "GetBytes(string)", "GetBytes(char[])")
        .Add(static c => Encoded(c, Text(c)).Length, "GetByteCount(string)", "GetByteCount(char[])");

    private static bool IsAscii(MemberCall call) => ReferenceEquals(call.Receiver, Encoding.ASCII);

    private static string Text(MemberCall call) => (call[0] ?? throw call.Null(0)) as string ?? StringBuilderMembers.Characters(call, 0);

    private static byte[] Encoded(MemberCall call, string text)
    {
        call.Charge(text.Length);
        call.Allocate(3L * text.Length);
        return IsAscii(call) ? Array.ConvertAll(text.ToCharArray(), character => Ascii(call, character)) : Encoding.UTF8.GetBytes(text);
    }

    private static byte Ascii(MemberCall call, char character) =>
        character <= '\u007f' ? (byte)character
        : char.IsSurrogate(character) ? throw Lossy(call, "The ASCII code of a character beyond U+FFFF")
        : (byte)'?';

    private static string Decoded(MemberCall call, byte[] bytes)
    {
        call.Allocate(2L * bytes.Length);
        if (IsAscii(call))
        {
            return new string(Array.ConvertAll(bytes, static code => code <= 0x7f ? (char)code : '?'));
        }
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Lossy(call, "How many replacement characters stand for bytes that are not UTF-8");
        }
    }

    private static StopException Lossy(MemberCall call, string what) =>
        call.Run.Stop(Refusals.Unspecified, call.Operation.Syntax, what, "use a text that the encoding can hold");
}
