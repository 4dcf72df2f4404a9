namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A position counted from the start or, with <c>^</c>, from the end.</summary>
internal sealed class IndexValue(int value, bool isFromEnd)
{
    public int Value { get; } = value;

    public bool IsFromEnd { get; } = isFromEnd;

    public int Offset(int length) => IsFromEnd ? length - Value : Value;
}
