namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A part of a text that a regular expression captured.</summary>
internal class CaptureValue(string text, int index, int length)
{
    public string Text { get; } = text;

    public int Index { get; } = index;

    public int Length { get; } = length;

    public string Value => Text.Substring(Index, Length);
}
