using System.Text;

namespace IngressRouting.CloudFormation;

/// <summary>Reads a quoted text of JSON. Half of a surrogate pair is kept, because whoever writes the text decides what becomes of it.</summary>
internal static class JsonStringReader
{
    /// <summary>Reads from the opening quote to behind the closing one.</summary>
    public static string Read(JsonCursor cursor)
    {
        var quote = cursor.At;
        cursor.Move();
        var plainFrom = cursor.At;
        StringBuilder? unescaped = null;
        while (cursor.Current != '"')
        {
            if (cursor.IsAtEnd)
            {
                throw cursor.Fault(quote, "the text that begins here has no closing '\"'");
            }

            if (cursor.Current == '\\')
            {
                unescaped ??= new StringBuilder();
                unescaped.Append(cursor.Text, plainFrom, cursor.At - plainFrom).Append(Escaped(cursor));
                plainFrom = cursor.At;
            }
            else if (cursor.Current < ' ')
            {
                throw cursor.Fault($"{cursor.Shown()} must be escaped in a text");
            }
            else
            {
                cursor.Move();
            }
        }

        var length = cursor.At - plainFrom;
        var content = unescaped is null
            ? cursor.Text.Substring(plainFrom, length)
            : unescaped.Append(cursor.Text, plainFrom, length).ToString();
        cursor.Move();
        return content;
    }

    private static char Escaped(JsonCursor cursor)
    {
        var start = cursor.At;
        cursor.Move();
        var escape = cursor.Current;
        cursor.Move(cursor.IsAtEnd ? 0 : 1);
        return escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => Code(cursor, start),
            _ => throw cursor.Fault(start, "JSON has no such escape; it has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"),
        };
    }

    private static char Code(JsonCursor cursor, int start)
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = cursor.Current switch
            {
                >= '0' and <= '9' => cursor.Current - '0',
                >= 'a' and <= 'f' => cursor.Current - 'a' + 10,
                >= 'A' and <= 'F' => cursor.Current - 'A' + 10,
                _ => throw cursor.Fault(start, "\\u needs four hexadecimal digits"),
            };
            code = (code << 4) | digit;
            cursor.Move();
        }

        return (char)code;
    }
}
