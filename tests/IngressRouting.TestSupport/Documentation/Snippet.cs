namespace IngressRouting.TestSupport;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line of the fence, as people count.</param>
/// <param name="Heading">The heading above it, without its marks; empty before the first.</param>
/// <param name="Language">What follows the fence: the language, and whatever else is there.</param>
/// <param name="Text">The lines between the fences.</param>
public sealed record Snippet(string File, int Line, string Heading, string Language, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}({Line})";
}
