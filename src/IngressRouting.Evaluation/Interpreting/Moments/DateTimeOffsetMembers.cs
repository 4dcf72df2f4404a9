using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>DateTimeOffset</c>.</summary>
internal static class DateTimeOffsetMembers
{
    public static readonly MemberTable Table = Build().WithCommon("DateTimeOffset").WithCulture().WithSpans();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["MinValue"] = static _ => DateTimeOffset.MinValue,
            ["MaxValue"] = static _ => DateTimeOffset.MaxValue,
            ["UnixEpoch"] = static _ => new DateTimeOffset(DateTimeMembers.Epoch),
            ["new(DateTime)"] = static c => OfUtc(c),
            ["op_Implicit(DateTime)"] = static c => OfUtc(c),
            ["new(DateTime,TimeSpan)"] = static c => new DateTimeOffset((DateTime)c[0]!, (TimeSpan)c[1]!),
            ["new(long,TimeSpan)"] = static c => new DateTimeOffset((long)c[0]!, (TimeSpan)c[1]!),
            ["new(int,int,int,int,int,int,TimeSpan)"] = static c => new DateTimeOffset(DateTimeMembers.Made(c), (TimeSpan)c[6]!),
            ["new(int,int,int,int,int,int,int,TimeSpan)"] = static c => new DateTimeOffset(
                DateTimeMembers.Made(c, c.Int(6)),
                (TimeSpan)c[7]!
            ),
            ["new(DateOnly,TimeOnly,TimeSpan)"] = static c => new DateTimeOffset(
                DateOnlyMembers.At(c[0], c[1], DateTimeKind.Unspecified),
                (TimeSpan)c[2]!
            ),
            ["FromUnixTimeSeconds(long)"] = static c => DateTimeOffset.FromUnixTimeSeconds((long)c[0]!),
            ["FromUnixTimeMilliseconds(long)"] = static c => DateTimeOffset.FromUnixTimeMilliseconds((long)c[0]!),
            ["ToUnixTimeSeconds()"] = static c => Self(c).ToUnixTimeSeconds(),
            ["ToUnixTimeMilliseconds()"] = static c => Self(c).ToUnixTimeMilliseconds(),
            ["Offset"] = static c => Self(c).Offset,
            ["DateTime"] = static c => Self(c).DateTime,
            ["UtcDateTime"] = static c => Self(c).UtcDateTime,
            ["UtcTicks"] = static c => Self(c).UtcTicks,
            ["Date"] = static c => Self(c).Date,
            ["TimeOfDay"] = static c => Self(c).TimeOfDay,
            ["ToUniversalTime()"] = static c => Self(c).ToUniversalTime(),
            ["ToOffset(TimeSpan)"] = static c => Self(c).ToOffset((TimeSpan)c[0]!),
            ["ToLocalTime()"] = RefusingMember.Because(static c => Moments.Local(c, TypeNames.Of(c.Symbol))),
            ["LocalDateTime"] = RefusingMember.Because(static c => Moments.Local(c, TypeNames.Of(c.Symbol))),
            ["EqualsExact(DateTimeOffset)"] = static c => Self(c).EqualsExact((DateTimeOffset)c[0]!),
            ["op_Addition(DateTimeOffset,TimeSpan)"] = static c => (DateTimeOffset)c[0]! + (TimeSpan)c[1]!,
            ["op_Subtraction(DateTimeOffset,TimeSpan)"] = static c => (DateTimeOffset)c[0]! - (TimeSpan)c[1]!,
            ["op_Subtraction(DateTimeOffset,DateTimeOffset)"] = static c => (DateTimeOffset)c[0]! - (DateTimeOffset)c[1]!,
            ["Add(TimeSpan)"] = static c => Self(c).Add((TimeSpan)c[0]!),
            ["Subtract(TimeSpan)"] = static c => Self(c).Subtract((TimeSpan)c[0]!),
            ["Subtract(DateTimeOffset)"] = static c => Self(c).Subtract((DateTimeOffset)c[0]!),
            ["AddMonths(int)"] = static c => Self(c).AddMonths(c.Int(0)),
            ["AddYears(int)"] = static c => Self(c).AddYears(c.Int(0)),
        };
        DateTimeMembers.AddUnits(table, static (c, ticks) => Self(c).AddTicks(ticks));
        DateTimeMembers.AddParts(table, static c => Self(c).DateTime);
        MomentParsing.AddTo(table, "DateTimeOffset", MomentParsing.Offset, default(DateTimeOffset));
        return table;
    }

    private static DateTimeOffset OfUtc(MemberCall call) =>
        call[0] is DateTime { Kind: DateTimeKind.Utc } time
            ? new DateTimeOffset(time)
            : throw Moments.Local(call, "The offset of a DateTime that is not DateTimeKind.Utc");

    private static DateTimeOffset Self(MemberCall call) => (DateTimeOffset)call.Receiver!;
}
