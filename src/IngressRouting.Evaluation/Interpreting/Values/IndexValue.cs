namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A position counted from the start or, with <c>^</c>, from the end.</summary>
internal sealed class IndexValue(int value, bool isFromEnd)
{
    public int Value { get; } = value;

    public bool IsFromEnd { get; } = isFromEnd;

    public override bool Equals(object? obj) => obj is IndexValue other && other.Value == Value && other.IsFromEnd == IsFromEnd;

    public override int GetHashCode() => IsFromEnd ? ~Value : Value;

    public int Offset(int length) => IsFromEnd ? length - Value : Value;
}
