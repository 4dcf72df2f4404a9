using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>StringComparer</c>.</summary>
internal static class ComparerMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Ordinal"] = static c => StringComparer.Ordinal,
        ["OrdinalIgnoreCase"] = static c => StringComparer.OrdinalIgnoreCase,
        ["Compare(string,string)"] = static c => OrdinalOrder.Compare((StringComparer)c.Receiver!, c[0] as string, c[1] as string),
        ["Equals(string,string)"] = static c => ((StringComparer)c.Receiver!).Equals(c[0] as string, c[1] as string),
        ["CurrentCulture"] = RefusingMember.Because(static c => c.Culture("'StringComparer.CurrentCulture'", "StringComparer.Ordinal")),
        ["CurrentCultureIgnoreCase"] = RefusingMember.Because(static c =>
            c.Culture("'StringComparer.CurrentCultureIgnoreCase'", "StringComparer.OrdinalIgnoreCase")
        ),
        ["InvariantCulture"] = RefusingMember.Because(static c => c.Culture("'StringComparer.InvariantCulture'", "StringComparer.Ordinal")),
        ["InvariantCultureIgnoreCase"] = RefusingMember.Because(static c =>
            c.Culture("'StringComparer.InvariantCultureIgnoreCase'", "StringComparer.OrdinalIgnoreCase")
        ),
    };

    /// <summary>Members of <c>IComparer&lt;T&gt;</c> and <c>Comparer&lt;T&gt;</c>.</summary>
    public static readonly MemberTable Order = new()
    {
        ["Default"] = static c => new ComparisonValue(null),
        ["Create(Comparison<T>)"] = static c => new ComparisonValue(c.Function(0)),
        ["Compare(T,T)"] = static c => Ordering.Compare(c[0], c[1], c.Receiver, c),
    };

    /// <summary>Members of <c>IEqualityComparer&lt;T&gt;</c> and <c>EqualityComparer&lt;T&gt;</c>.</summary>
    public static readonly MemberTable Equality = new()
    {
        ["Default"] = static c => c.Run.Comparer,
        ["Equals(T,T)"] = static c => Comparers.Equality(c.Receiver, c).Equals(c[0], c[1]),
        ["GetHashCode(T)"] = static c => HashMembers.Of(c, Comparers.Equality(c.Receiver, c), c[0]),
    };
}
