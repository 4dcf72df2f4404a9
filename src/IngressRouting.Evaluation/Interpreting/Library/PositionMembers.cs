using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Index</c> and <c>Range</c>.</summary>
internal static class PositionMembers
{
    public static readonly MemberTable Index = new()
    {
        ["new(int,bool)"] = static c => Position(c, (bool)c[1]!),
        ["FromStart(int)"] = static c => Position(c, false),
        ["FromEnd(int)"] = static c => Position(c, true),
        ["Start"] = static c => new IndexValue(0, false),
        ["End"] = static c => new IndexValue(0, true),
        ["Value"] = static c => ((IndexValue)c.Receiver!).Value,
        ["IsFromEnd"] = static c => ((IndexValue)c.Receiver!).IsFromEnd,
        ["GetOffset(int)"] = static c => ((IndexValue)c.Receiver!).Offset(c.Int(0)),
    };

    public static readonly MemberTable Range = new()
    {
        ["new(Index,Index)"] = static c => new RangeValue((IndexValue)c[0]!, (IndexValue)c[1]!),
        ["StartAt(Index)"] = static c => new RangeValue((IndexValue)c[0]!, new IndexValue(0, true)),
        ["EndAt(Index)"] = static c => new RangeValue(new IndexValue(0, false), (IndexValue)c[0]!),
        ["All"] = static c => new RangeValue(new IndexValue(0, false), new IndexValue(0, true)),
        ["Start"] = static c => ((RangeValue)c.Receiver!).Start,
        ["End"] = static c => ((RangeValue)c.Receiver!).End,
    };

    /// <summary>The value of <c>default</c>; null for other types.</summary>
    public static object? Default(INamedTypeSymbol type) =>
        TypeNames.Metadata(type) switch
        {
            "System.Index" => new IndexValue(0, false),
            "System.Range" => new RangeValue(new IndexValue(0, false), new IndexValue(0, false)),
            _ => null,
        };

    private static IndexValue Position(MemberCall call, bool isFromEnd) =>
        call.Int(0) < 0 ? throw call.OutOfRange() : new IndexValue(call.Int(0), isFromEnd);
}
