namespace IngressRouting.CloudFormation;

/// <summary>A place in a JSON text that moves forward.</summary>
internal sealed class JsonCursor(string text)
{
    /// <summary>What <see cref="Current" /> is at the end. JSON has no such character outside of escapes.</summary>
    public const char End = '\0';

    public string Text => text;

    /// <summary>The index of the current character.</summary>
    public int At { get; private set; }

    public bool IsAtEnd => At == text.Length;

    public char Current => At < text.Length ? text[At] : End;

    public void Move(int characters = 1) => At += characters;

    public void SkipSpace()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
        {
            At++;
        }
    }

    /// <summary>Moves over a text that must stand here in whole; does not move when it does not.</summary>
    public bool Take(string expected)
    {
        if (string.CompareOrdinal(text, At, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        At += expected.Length;
        return true;
    }

    public DocumentSyntaxException Fault(string reason) => Fault(At, reason);

    public DocumentSyntaxException Fault(int offset, string reason) => new(TextPosition.Of(text, offset), reason);

    /// <summary>The current character as a message shows it.</summary>
    public string Shown() =>
        IsAtEnd ? "the end of the text"
        : char.IsControl(Current) || char.IsSurrogate(Current) ? $"the character U+{(int)Current:X4}"
        : $"'{Current}'";
}
