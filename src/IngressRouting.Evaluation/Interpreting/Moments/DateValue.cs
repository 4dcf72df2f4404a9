using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A day, as <c>DateOnly</c> holds it, which the library that this is built against does not have.</summary>
internal sealed class DateValue(DateTime day) : IEquatable<DateValue>, IComparable
{
    /// <summary>The day at midnight.</summary>
    public DateTime Day { get; } = day.Date;

    public int Number => (int)(Day.Ticks / TimeSpan.TicksPerDay);

    public static DateValue OfNumber(long number) =>
        number is >= 0 and <= 3652058
            ? new DateValue(new DateTime(number * TimeSpan.TicksPerDay))
            : throw new ArgumentOutOfRangeException();

    public bool Equals(DateValue? other) => other is not null && Day == other.Day;

    public override bool Equals(object? obj) => Equals(obj as DateValue);

    public override int GetHashCode() => Number;

    public int CompareTo(object? obj) =>
        obj is DateValue other ? Day.CompareTo(other.Day)
        : obj is null ? 1
        : throw new ArgumentException();
}
