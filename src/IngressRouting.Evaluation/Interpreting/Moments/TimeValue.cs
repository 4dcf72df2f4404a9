using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A time of day, as <c>TimeOnly</c> holds it, which the library that this is built against does not have.</summary>
internal sealed class TimeValue : IEquatable<TimeValue>, IComparable
{
    public TimeValue(long ticks) => Ticks = ticks is >= 0 and < TimeSpan.TicksPerDay ? ticks : throw new ArgumentOutOfRangeException();

    public long Ticks { get; }

    /// <summary>The time on the first day that there is.</summary>
    public DateTime Time => new(Ticks);

    /// <summary>The time so much later, over midnight if need be.</summary>
    public TimeValue Add(long ticks) => new((Ticks + TimeSpan.TicksPerDay + (ticks % TimeSpan.TicksPerDay)) % TimeSpan.TicksPerDay);

    public bool Equals(TimeValue? other) => other is not null && Ticks == other.Ticks;

    public override bool Equals(object? obj) => Equals(obj as TimeValue);

    public override int GetHashCode() => Ticks.GetHashCode();

    public int CompareTo(object? obj) =>
        obj is TimeValue other ? Ticks.CompareTo(other.Ticks)
        : obj is null ? 1
        : throw new ArgumentException();
}
