namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A text that is read from its beginning.</summary>
internal sealed class ReaderValue(string text)
{
    private string? text = text;

    public bool IsDisposed => text is null;

    /// <summary>How many characters were read.</summary>
    public int Position { get; private set; }

    public int Peek() => Position < text!.Length ? text[Position] : -1;

    public int Read() => Position < text!.Length ? text[Position++] : -1;

    public string ReadToEnd()
    {
        var rest = text!.Substring(Position);
        Position = text.Length;
        return rest;
    }

    /// <summary>The text up to the next end of a line, of whatever kind, or null at the end.</summary>
    public string? ReadLine()
    {
        if (Position == text!.Length)
        {
            return null;
        }
        var end = text.IndexOfAny(['\r', '\n'], Position);
        var line = end < 0 ? text.Substring(Position) : text.Substring(Position, end - Position);
        Position =
            end < 0 ? text.Length
            : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
            : end + 1;
        return line;
    }

    public void Dispose() => text = null;
}
