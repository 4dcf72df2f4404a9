using System;
using System.Linq;
using System.Text;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// Turns the bytes of a file into text. A template is UTF-8; one that an editor saved as UTF-16 or UTF-32 says so by its byte order mark.
/// </summary>
internal static class TextDecoder
{
    // UTF-32 first: its mark begins with the mark of UTF-16.
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
    ];

    private static readonly Encoding Plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DocumentSyntaxException">The bytes are no text in such an encoding.</exception>
    public static string Decode(byte[] bytes)
    {
        var (encoding, start) = EncodingOf(bytes);
        string text;
        try
        {
            text = encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding
                .GetEncoding("iso-8859-1")
                .GetString(bytes, start, Math.Max(0, Math.Min(fault.Index, bytes.Length - start)));
            throw new DocumentSyntaxException(
                TextPosition.Of(before, before.Length),
                $"this is not {encoding.WebName.ToUpperInvariant()} text; save the template as UTF-8"
            );
        }

        var control = text.IndexOf('\0');
        return control < 0
            ? text
            : throw new DocumentSyntaxException(
                TextPosition.Of(text, control),
                "a character U+0000 is in no template; this looks like a binary file"
            );
    }

    private static (Encoding Encoding, int Start) EncodingOf(byte[] bytes)
    {
        foreach (var encoding in Marked)
        {
            var mark = encoding.GetPreamble();
            if (bytes.Take(mark.Length).SequenceEqual(mark))
            {
                return (encoding, mark.Length);
            }
        }

        return (Plain, 0);
    }
}
