using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Hash codes, which differ between runs and machines. They are only given to a <c>GetHashCode</c> of the program that a collection
/// asks, as a stand-in that is equal where the real ones would be.
/// </summary>
internal static class HashMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        var types = "";
        for (var i = 1; i <= 8; i++)
        {
            types += (i == 1 ? "T" : ",T") + i;
            table["Combine(" + types + ")"] = static c => Hidden(c) ? c.Run.Comparer.Combine(c.Arguments) : throw Unspecified(c);
        }
        return table;
    }

    public static object Of(MemberCall call) =>
        !Hidden(call) ? throw Unspecified(call)
        : call.Operation is not IInvocationOperation { Instance.Syntax: BaseExpressionSyntax }
            ? call.Run.Comparer.GetHashCode(call.Receiver)
        : call.Receiver is UserObject { IsStruct: false } instance ? RuntimeHelpers.GetHashCode(instance)
        : throw Unspecified(call);

    public static object Of(MemberCall call, IEqualityComparer<object?> comparer, object? value) =>
        Hidden(call) ? comparer.GetHashCode(value) : throw Unspecified(call);

    public static object OfText(MemberCall call) =>
        !Hidden(call) ? throw Unspecified(call)
        : StringSearches.Ordinal(call, 0) == StringComparison.Ordinal ? StringComparer.Ordinal.GetHashCode(call.Self)
        : StringComparer.OrdinalIgnoreCase.GetHashCode(call.Self);

    private static bool Hidden(MemberCall call) => call.Run.IsHashing;

    private static StopException Unspecified(MemberCall call) =>
        call.Run.Stop(Refusals.Unspecified, call.Operation.Syntax, "A hash code", "compare the values themselves");
}
