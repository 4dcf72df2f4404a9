using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Formats of numbers that are a letter and a precision, such as <c>F2</c>.</summary>
internal static class StandardFormat
{
    /// <summary>Whether a format is one; the precision is -1 when it has none. No format is <c>G</c>.</summary>
    public static bool TryRead(string? format, out char letter, out int precision)
    {
        (letter, precision) = ('G', -1);
        if (string.IsNullOrEmpty(format))
        {
            return true;
        }
        letter = format![0];
        if (letter is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            return false;
        }
        return format.Length == 1
            || (format.Length <= 10 && int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out precision));
    }
}
