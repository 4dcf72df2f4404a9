using System;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Convert</c> that write bytes as text, and read them.</summary>
internal static class BinaryTextMembers
{
    public static readonly MemberTable Table = new()
    {
        ["ToBase64String(byte[])"] = static c => Base64(c, ByteArrays.Of(c, 0), 0),
        ["ToBase64String(byte[],int,int)"] = static c => Base64(c, ByteArrays.Part(c, 0, c.Int(1), c.Int(2)), 0),
        ["ToBase64String(byte[],Base64FormattingOptions)"] = static c => Base64(c, ByteArrays.Of(c, 0), (int)Enums.Number(c[1])!),
        ["FromBase64String(string)"] = static c => FromBase64(c),
        ["ToHexString(byte[])"] = static c => Hexadecimal(c, ByteArrays.Of(c, 0), "X2"),
        ["ToHexString(byte[],int,int)"] = static c => Hexadecimal(c, ByteArrays.Part(c, 0, c.Int(1), c.Int(2)), "X2"),
        ["ToHexStringLower(byte[])"] = static c => Hexadecimal(c, ByteArrays.Of(c, 0), "x2"),
        ["ToHexStringLower(byte[],int,int)"] = static c => Hexadecimal(c, ByteArrays.Part(c, 0, c.Int(1), c.Int(2)), "x2"),
        ["FromHexString(string)"] = static c => FromHexadecimal(c, c.Text(0)),
        ["FromHexString(char[])"] = static c => FromHexadecimal(c, StringBuilderMembers.Characters(c, 0)),
    };

    private static string Base64(MemberCall call, byte[] bytes, int options)
    {
        call.Allocate(3L * bytes.Length);
        return options is 0 or 1 ? Convert.ToBase64String(bytes, (Base64FormattingOptions)options) : throw call.Refuse();
    }

    private static ArrayValue FromBase64(MemberCall call)
    {
        var text = call.Text(0);
        call.Charge(text.Length);
        call.Allocate(text.Length);
        return ByteArrays.Make(call.Run, Convert.FromBase64String(text));
    }

    private static string Hexadecimal(MemberCall call, byte[] bytes, string format)
    {
        call.Charge(bytes.Length);
        call.Allocate(4L * bytes.Length);
        var text = new StringBuilder(2 * bytes.Length);
        foreach (var item in bytes)
        {
            text.Append(item.ToString(format, System.Globalization.CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    private static ArrayValue FromHexadecimal(MemberCall call, string text)
    {
        call.Charge(text.Length);
        call.Allocate(text.Length);
        var bytes = new byte[text.Length / 2];
        for (var i = 0; i < text.Length; i++)
        {
            if (text.Length % 2 != 0 || Digit(text[i]) < 0)
            {
                throw call.Run.Fault("System.FormatException", "The text is not pairs of hexadecimal digits.", call.Operation);
            }
            bytes[i / 2] = (byte)((bytes[i / 2] << 4) | Digit(text[i]));
        }
        return ByteArrays.Make(call.Run, bytes);
    }

    private static int Digit(char character) =>
        character switch
        {
            >= '0' and <= '9' => character - '0',
            >= 'A' and <= 'F' => character - 'A' + 10,
            >= 'a' and <= 'f' => character - 'a' + 10,
            _ => -1,
        };
}
