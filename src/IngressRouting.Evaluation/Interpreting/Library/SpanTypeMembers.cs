using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Span&lt;T&gt;</c> and <c>ReadOnlySpan&lt;T&gt;</c>.</summary>
internal static class SpanTypeMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new(T[])"] = static c => c[0] ?? Empty(c),
        ["new(T[],int,int)"] = static c => Part(c, c[0] ?? Empty(c), c.Int(1), c.Int(2)),
        ["Empty"] = static c => Empty(c),
        ["Length"] = static c => Self(c).Length,
        ["IsEmpty"] = static c => Self(c).Length == 0,
        ["this(int)"] = static c => Self(c)[Index(c)],
        ["this(int)="] = static c => Self(c)[Index(c)] = c[1],
        ["Slice(int)"] = static c => Part(c, c.Receiver, c.Int(0), null),
        ["Slice(int,int)"] = static c => Part(c, c.Receiver, c.Int(0), c.Int(1)),
        ["ToArray()"] = static c => new ArrayValue((IArrayTypeSymbol)c.ResultType, Copied(c)),
        ["ToString()"] = static c => StringMembers.Sized(c, new string(StringMembers.CharArray(Characters(c)))),
        ["CopyTo(T[])"] = static c => CopyTo(c, c.Receiver, c[0]),
        ["TryCopyTo(T[])"] = static c => TryCopyTo(c, c.Receiver, c[0]),
        ["Fill(T)"] = static c => Fill(c, c[0]),
        ["Clear()"] = static c =>
            Fill(c, Defaults.Of(c.Frame.Resolve(c.Symbol.ContainingType.TypeArguments[0]), c.Run, c.Operation.Syntax)),
        ["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c),
    };

    /// <summary>A part of a span or array; without a length, all that follows.</summary>
    public static SpanValue Part(MemberCall call, object? value, int start, int? length)
    {
        var whole = SpanValue.Of(value) ?? throw call.Refuse();
        var count = length ?? whole.Length - start;
        return start >= 0 && count >= 0 && start <= whole.Length && count <= whole.Length - start
            ? whole.Part(start, count)
            : throw call.OutOfRange();
    }

    public static ArrayValue Empty(MemberCall call) =>
        new(call.Run.Compilation.CreateArrayTypeSymbol(((INamedTypeSymbol)call.ResultType).TypeArguments[0]), []);

    /// <summary>Copies all of a span or an array to the beginning of another.</summary>
    public static object? CopyTo(MemberCall call, object? source, object? target) =>
        TryCopyTo(call, source, target)
            ? null
            : throw call.Run.Fault("System.ArgumentException", "Destination is too short.", call.Operation);

    private static SpanValue Self(MemberCall call) => SpanValue.Of(call.Receiver) ?? throw call.Refuse();

    private static int Index(MemberCall call) =>
        call.Int(0) is >= 0 and var index && index < Self(call).Length ? index : throw Faults.IndexOutOfRange(call.Operation, call.Frame);

    private static object?[] Copied(MemberCall call)
    {
        call.Charge(Self(call).Length);
        call.Allocate(8L * Self(call).Length);
        return Self(call).Copied();
    }

    /// <summary>A span of anything else has the text of its type.</summary>
    private static object? Characters(MemberCall call) =>
        call.Symbol.ContainingType.TypeArguments[0].SpecialType == SpecialType.System_Char ? call.Receiver : throw call.Refuse();

    private static bool TryCopyTo(MemberCall call, object? source, object? target)
    {
        var (from, to) = (SpanValue.Of(source) ?? throw call.Refuse(), SpanValue.Of(target) ?? throw call.Refuse());
        if (to.Length < from.Length)
        {
            return false;
        }
        call.Charge(from.Length);
        from.CopyTo(to);
        return true;
    }

    private static object? Fill(MemberCall call, object? value)
    {
        var self = Self(call);
        call.Charge(self.Length);
        for (var i = 0; i < self.Length; i++)
        {
            self[i] = Composite.CopyOf(value);
        }
        return null;
    }
}
