using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
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

    /// <summary>Members of <c>RuntimeHelpers</c>.</summary>
    public static readonly MemberTable Runtime = new MemberTable().Add(
        RefusingMember.Because(static c => Unspecified(c.Run, c.Operation.Syntax, c[0] is string)),
        "GetHashCode(object)"
    );

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

    private static StopException Unspecified(MemberCall call) => Unspecified(call.Run, call.Operation.Syntax, call.Receiver is string);

    /// <summary>Refuses a hash code, which most programs want to get a number from a text.</summary>
    public static StopException Unspecified(Interpretation run, SyntaxNode at, bool isOfText) =>
        run.Stop(
            Refusals.Unspecified,
            at,
            "A hash code",
            (isOfText ? "" : "compare the values themselves, or ")
                + "derive a number from a text: SHA256.HashData(Encoding.UTF8.GetBytes(…))[0]"
        );
}
