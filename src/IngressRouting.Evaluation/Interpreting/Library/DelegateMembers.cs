using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Delegate</c>.</summary>
internal static class DelegateMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Equals(object)"] = static c =>
            c[0] is FunctionValue other && DelegateOperators.AreEqual((FunctionValue)c.Receiver!, other, c.Operation.Syntax, c.Run),
        ["GetInvocationList()"] = static c => Parts(c, (FunctionValue)c.Receiver!),
        ["Combine(Delegate,Delegate)"] = static c => DelegateOperators.Combine(Part(c, 0), Part(c, 1), c.Operation.Syntax, c.Run),
        ["Combine(Delegate[])"] = static c => CombineAll(c),
        ["Remove(Delegate,Delegate)"] = static c => DelegateOperators.Remove(Part(c, 0), Part(c, 1), c.Operation.Syntax, c.Run),
        ["RemoveAll(Delegate,Delegate)"] = static c => RemoveAll(c),
    };

    /// <summary>One of two delegates, which must be of one type.</summary>
    private static FunctionValue? Part(MemberCall call, int index) =>
        call[0] is FunctionValue left && call[1] is FunctionValue right && !DelegateEquality.HaveOneType(left, right)
            ? throw call.Run.Fault("System.ArgumentException", "Delegates must be of the same type.", call.Operation)
            : call[index] as FunctionValue;

    private static ArrayValue Parts(MemberCall call, FunctionValue function)
    {
        var parts = DelegateOperators.PartsOf(function);
        call.Charge(parts.Length);
        call.Allocate(8L * parts.Length);
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, Array.ConvertAll(parts, static part => (object?)part));
    }

    private static FunctionValue? CombineAll(MemberCall call)
    {
        FunctionValue? all = null;
        foreach (var part in call[0] is null ? [] : SpanValue.Of(call[0])?.Copied() ?? throw call.Refuse())
        {
            all = DelegateOperators.Combine(all, part as FunctionValue, call.Operation.Syntax, call.Run);
        }
        return all;
    }

    private static FunctionValue? RemoveAll(MemberCall call)
    {
        var (left, right) = (Part(call, 0), Part(call, 1));
        while (true)
        {
            var rest = DelegateOperators.Remove(left, right, call.Operation.Syntax, call.Run);
            if (ReferenceEquals(rest, left))
            {
                return left;
            }
            left = rest;
        }
    }
}
