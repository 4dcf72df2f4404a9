namespace IngressRouting.CloudFormation;

/// <summary>
/// Reads JSON as RFC 8259 has it: no comments, no commas at the end. Every node is made here and is an object of its own, with the
/// cursor at its first character, so that places in the text can be noted for nodes.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>How deep objects and lists may nest. CloudFormation's own functions nest a dozen deep.</summary>
    public const int MaximumDepth = 200;

    /// <summary>How many characters a text may have; ten times what CloudFormation takes.</summary>
    public const int MaximumLength = 10_000_000;

    private const string ByteOrderMark = "\uFEFF";

    private readonly JsonCursor cursor;
    private readonly DocumentPlaces? places;
    private readonly LineIndex? lines;
    private int depth;

    private JsonReader(string text, DocumentPlaces? places)
    {
        cursor = new JsonCursor(text);
        this.places = places;
        lines = places is null ? null : new LineIndex(text);
    }

    /// <exception cref="DocumentSyntaxException">The text is not JSON, or larger or deeper than is read.</exception>
    public static DocumentNode Read(string text, DocumentPlaces? places)
    {
        var reader = new JsonReader(text, places);
        if (text.Length > MaximumLength)
        {
            throw reader.cursor.Fault($"the text has {text.Length} characters; at most {MaximumLength} are read");
        }

        return reader.ReadAll();
    }

    private DocumentNode ReadAll()
    {
        cursor.Take(ByteOrderMark);
        cursor.SkipSpace();
        var root = ReadValue();
        cursor.SkipSpace();
        return cursor.IsAtEnd ? root : throw cursor.Fault($"after the value, {cursor.Shown()} is too much");
    }

    private DocumentNode ReadValue()
    {
        var start = cursor.At;
        var node = ReadNode();
        places?.Note(node, lines!.PositionOf(start));
        return node;
    }

    private DocumentNode ReadNode() =>
        cursor.Current switch
        {
            '{' => ReadObject(),
            '[' => ReadList(),
            '"' => new DocumentText(JsonStringReader.Read(cursor)),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            't' when cursor.Take("true") => new DocumentFlag(true),
            'f' when cursor.Take("false") => new DocumentFlag(false),
            'n' when cursor.Take("null") => new DocumentNull(),
            _ => throw cursor.Fault($"a value is expected, not {cursor.Shown()}"),
        };

    private DocumentObject ReadObject()
    {
        var members = new DocumentObject();
        if (Open('}'))
        {
            return members;
        }

        do
        {
            cursor.SkipSpace();
            if (cursor.Current != '"')
            {
                throw cursor.Fault($"a key in double quotes is expected, not {cursor.Shown()}");
            }

            var start = cursor.At;
            var key = JsonStringReader.Read(cursor);
            cursor.SkipSpace();
            if (!cursor.Take(":"))
            {
                throw cursor.Fault($"':' is expected after key \"{key}\", not {cursor.Shown()}");
            }

            cursor.SkipSpace();
            var value = ReadValue();
            places?.NoteKey(value, lines!.PositionOf(start));
            members.Add(key, value);
        } while (Continue('}'));
        return members;
    }

    private DocumentList ReadList()
    {
        var items = new DocumentList();
        if (Open(']'))
        {
            return items;
        }

        do
        {
            cursor.SkipSpace();
            items.Add(ReadValue());
        } while (Continue(']'));
        return items;
    }

    // Whether it ends at once.
    private bool Open(char end)
    {
        if (++depth > MaximumDepth)
        {
            throw cursor.Fault($"objects and lists nest more than {MaximumDepth} deep here");
        }

        cursor.Move();
        cursor.SkipSpace();
        return Close(end);
    }

    private bool Continue(char end)
    {
        cursor.SkipSpace();
        if (cursor.Take(","))
        {
            return true;
        }

        return Close(end) ? false : throw cursor.Fault($"',' or '{end}' is expected, not {cursor.Shown()}");
    }

    private bool Close(char end)
    {
        if (cursor.Current != end)
        {
            return false;
        }

        cursor.Move();
        depth--;
        return true;
    }

    private DocumentNumber ReadNumber()
    {
        var start = cursor.At;
        cursor.Take("-");
        if (!cursor.Take("0"))
        {
            MoveOverDigits(start);
        }

        if (cursor.Take("."))
        {
            MoveOverDigits(start);
        }

        if (cursor.Take("e") || cursor.Take("E"))
        {
            _ = cursor.Take("+") || cursor.Take("-");
            MoveOverDigits(start);
        }

        // A digit behind a leading zero is refused by whoever expects a comma next, in words that would not help.
        return cursor.Current is >= '0' and <= '9'
            ? throw cursor.Fault(start, "a number must not begin with a zero; if it is an identifier, quote it")
            : new DocumentNumber(cursor.Text.Substring(start, cursor.At - start));
    }

    private void MoveOverDigits(int start)
    {
        var first = cursor.At;
        while (cursor.Current is >= '0' and <= '9')
        {
            cursor.Move();
        }

        if (cursor.At == first)
        {
            throw cursor.Fault(start, "this is not a number");
        }
    }
}
