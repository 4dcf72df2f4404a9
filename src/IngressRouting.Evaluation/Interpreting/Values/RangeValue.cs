using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>a..b</c>.</summary>
internal sealed class RangeValue(IndexValue start, IndexValue end)
{
    public IndexValue Start { get; } = start;

    public IndexValue End { get; } = end;

    public override bool Equals(object? obj) => obj is RangeValue other && other.Start.Equals(Start) && other.End.Equals(End);

    public override int GetHashCode() => unchecked((Start.GetHashCode() * 31) + End.GetHashCode());

    public (int Start, int Length) Resolve(int length, IOperation operation, Frame frame)
    {
        var from = Start.Offset(length);
        var to = End.Offset(length);
        return from >= 0 && to <= length && from <= to
            ? (from, to - from)
            : throw frame.Run.Fault("System.ArgumentOutOfRangeException", "The range is out of the bounds of the collection.", operation);
    }
}
