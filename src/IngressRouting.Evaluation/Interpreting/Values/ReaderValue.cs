namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A text that is read from its beginning.</summary>
internal sealed class ReaderValue(string text)
{
    private string? text = text;
    private int position;

    public bool IsDisposed => text is null;

    public int Peek() => position < text!.Length ? text[position] : -1;

    public int Read() => position < text!.Length ? text[position++] : -1;

    public string ReadToEnd()
    {
        var rest = text!.Substring(position);
        position = text.Length;
        return rest;
    }

    /// <summary>The text up to the next end of a line, of whatever kind, or null at the end.</summary>
    public string? ReadLine()
    {
        if (position == text!.Length)
        {
            return null;
        }
        var end = text.IndexOfAny(['\r', '\n'], position);
        var line = end < 0 ? text.Substring(position) : text.Substring(position, end - position);
        position =
            end < 0 ? text.Length
            : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
            : end + 1;
        return line;
    }

    public void Dispose() => text = null;
}
