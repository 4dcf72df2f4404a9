using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that count in steps, for whole numbers.</summary>
internal static class NumberSequenceMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Sequence(T,T,T)"] = static c => Sequence(c),
        ["InfiniteSequence(T,T)"] = static c => LazyMembers.Lazy(Endless(c, Whole(c, 0), Whole(c, 1))),
    };

    /// <summary>Fractions are rounded from step to step.</summary>
    private static object Whole(MemberCall call, int index) => call[index] is int or long ? call[index]! : throw call.Refuse();

    private static decimal Exact(MemberCall call, int index) => System.Convert.ToDecimal(Whole(call, index));

    private static SequenceValue Sequence(MemberCall call)
    {
        var (first, last, step) = (Exact(call, 0), Exact(call, 1), Exact(call, 2));
        return step == 0
            ? first == last
                ? LazyMembers.Lazy([call[0]])
                : throw call.OutOfRange()
            : step > 0 == first > last && first != last
                ? throw call.OutOfRange()
                : LazyMembers.Lazy(Steps(call, first, last, step));
    }

    private static IEnumerable<object?> Steps(MemberCall call, decimal first, decimal last, decimal step)
    {
        var type = Numerics.TypeOf(call[0]!);
        for (var next = first; step > 0 ? next <= last : next >= last; next += step)
        {
            call.Charge(1);
            yield return type == SpecialType.System_Int32 ? (object)(int)next : (long)next;
        }
    }

    private static IEnumerable<object?> Endless(MemberCall call, object next, object step)
    {
        while (true)
        {
            call.Charge(1);
            yield return next;
            next = BinaryOperators.Apply(BinaryOperatorKind.Add, next, step, false, call.Operation, call.Frame)!;
        }
    }
}
