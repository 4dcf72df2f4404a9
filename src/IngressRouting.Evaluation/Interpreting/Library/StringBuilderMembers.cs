using System;
using System.Text;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>StringBuilder</c>.</summary>
internal static class StringBuilderMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["new()"] = static c => new StringBuilder(),
            ["new(int)"] = static c => Sized(c, 0, ""),
            ["new(string)"] = static c => Append(c, new StringBuilder(), c[0] as string ?? ""),
            ["new(string,int)"] = static c => Sized(c, 1, c[0] as string ?? ""),
            ["new(string,int,int,int)"] = static c => Sized(c, 3, Part(c, c[0] as string ?? "", c.Int(1), c.Int(2))),
            ["new(int,int)"] = RefusingMember.Because(static c =>
                Unspecified(c, "What is left of a text that does not fit a StringBuilder", "make it without a greatest capacity")
            ),
            ["Length"] = static c => Self(c).Length,
            ["Length="] = static c => SetLength(c),
            ["MaxCapacity"] = static c => int.MaxValue,
            ["Capacity"] = RefusingMember.Because(static c => Capacity(c)),
            ["Capacity="] = static c => c.Int(0) < Self(c).Length ? throw c.OutOfRange() : null,
            ["EnsureCapacity(int)"] = static c => EnsureCapacity(c),
            ["this(int)"] = static c => Self(c)[Index(c) ? c.Int(0) : throw Faults.IndexOutOfRange(c.Operation, c.Frame)],
            ["this(int)="] = static c => Self(c)[Index(c) ? c.Int(0) : throw c.OutOfRange()] = (char)c[1]!,
            ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
            ["ToString(int,int)"] = static c => ToText(c, c.Int(0), c.Int(1)),
            ["Clear()"] = static c => Self(c).Clear(),
            ["CopyTo(int,char[],int,int)"] = static c => CopyTo(c, c[1] ?? throw c.Null(1), c.Int(2), c.Int(3)),
            ["CopyTo(int,char[],int)"] = static c => CopyTo(c, c[1], 0, c.Int(2)),
            ["Equals(StringBuilder)"] = static c => c[0] is StringBuilder other && AreEqual(c, other.Length, other.ToString),
            ["Equals(char[])"] = static c => AreEqual(c, SpanValue.Of(c[0])!.Length, () => Characters(c, 0)),
            ["GetChunks()"] = RefusingMember.Because(static c =>
                Unspecified(c, "Where one chunk of a StringBuilder ends and the next begins", "use ToString()")
            ),
        };
        return table.With(StringBuilderAppends.Table).With(StringBuilderChanges.Table);
    }

    public static StringBuilder Self(MemberCall call) => (StringBuilder)call.Receiver!;

    public static StringBuilder Append(MemberCall call, StringBuilder builder, string text)
    {
        call.Charge(text.Length / 16);
        call.Allocate(2L * text.Length);
        return builder.Append(text);
    }

    /// <summary>The text of an array or a span; empty for null.</summary>
    public static string Characters(MemberCall call, int argument)
    {
        call.Allocate(2L * (SpanValue.Of(call[argument])?.Length ?? 0));
        return new string(StringMembers.CharArray(call[argument]) ?? []);
    }

    /// <summary>A part of a text that a member takes.</summary>
    public static string Part(MemberCall call, string text, int start, int count) =>
        start >= 0 && count >= 0 && start <= text.Length - count ? text.Substring(start, count) : throw call.OutOfRange();

    /// <summary>A part of the text of the builder.</summary>
    public static string ToText(MemberCall call, int start, int count)
    {
        var self = Self(call);
        call.Charge((self.Length / 256) + (Math.Max(0, count) / 16));
        call.Allocate(2L * Math.Max(0, count));
        return start >= 0 && count >= 0 && start <= self.Length - count ? self.ToString(start, count) : throw call.OutOfRange();
    }

    public static StopException Unspecified(MemberCall call, string what, string instead) =>
        call.Run.Stop(Refusals.Unspecified, call.Operation.Syntax, what, instead);

    /// <summary>The capacity is a hint that nobody sees.</summary>
    private static StringBuilder Sized(MemberCall call, int capacity, string text) =>
        call.Int(capacity) < 0 ? throw call.OutOfRange() : Append(call, new StringBuilder(), text);

    /// <summary>To find a character may take a walk through the pieces of the text.</summary>
    public static void ChargeWalk(StringBuilder builder, Interpretation run) => run.Budget.Charge(builder.Length / 256);

    private static bool Index(MemberCall call)
    {
        ChargeWalk(Self(call), call.Run);
        return call.Int(0) >= 0 && call.Int(0) < Self(call).Length;
    }

    private static object? SetLength(MemberCall call)
    {
        var (self, length) = (Self(call), call.Int(0));
        if (length < 0)
        {
            throw call.OutOfRange();
        }
        call.Allocate(2L * Math.Max(0, length - self.Length));
        call.Charge(Math.Abs(length - self.Length) / 16);
        self.Length = length;
        return null;
    }

    private static object EnsureCapacity(MemberCall call) =>
        call.Int(0) < 0 ? throw call.OutOfRange()
        : call.Operation.Parent is IExpressionStatementOperation ? 0
        : throw Capacity(call);

    private static StopException Capacity(MemberCall call) => Unspecified(call, "The capacity of a StringBuilder", "use Length");

    private static object? CopyTo(MemberCall call, object? target, int at, int count)
    {
        var (self, from) = (Self(call), call.Int(0));
        var to = SpanValue.Of(target) ?? throw call.Refuse();
        if (at < 0 || count < 0)
        {
            throw call.OutOfRange();
        }
        if (at > to.Length - count)
        {
            throw TooShort(call);
        }
        if (from < 0 || from > self.Length)
        {
            throw call.OutOfRange();
        }
        if (from > self.Length - count)
        {
            throw TooShort(call);
        }
        var text = ToText(call, from, count);
        call.Charge(count);
        for (var i = 0; i < count; i++)
        {
            to[at + i] = text[i];
        }
        return null;
    }

    private static FaultException TooShort(MemberCall call) =>
        call.Run.Fault("System.ArgumentException", "The part is longer than there is room for.", call.Operation);

    private static bool AreEqual(MemberCall call, int length, Func<string> text)
    {
        if (length != Self(call).Length)
        {
            return false;
        }
        call.Charge(length / 8);
        call.Allocate(4L * length);
        return Self(call).ToString() == text();
    }
}
