namespace IngressRouting.CloudFormation;

/// <summary>Which characters may stand in a template as they are.</summary>
internal static class Characters
{
    /// <summary>What takes the place of half a character, which has no UTF-8 form; its escape breaks the parsers that decode it.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Whether a character can be written as it is in JSON and YAML, quotes and backslashes aside: not controls and what some tools take
    /// for line ends, the byte order mark, what is no character, and half of one.
    /// </summary>
    public static bool IsPrintable(string content, int index) =>
        content[index] switch
        {
            < ' ' => false,
            < '\u007F' => true,
            <= '\u009F' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
            _ => !IsLoneSurrogate(content, index),
        };

    private static bool IsLoneSurrogate(string content, int index)
    {
        var character = content[index];
        if (char.IsHighSurrogate(character))
        {
            return index + 1 == content.Length || !char.IsLowSurrogate(content[index + 1]);
        }

        return char.IsLowSurrogate(character) && (index == 0 || !char.IsHighSurrogate(content[index - 1]));
    }
}
