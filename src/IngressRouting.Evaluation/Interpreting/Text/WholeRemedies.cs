using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Says what to write instead of the text of a tuple, a record or the like with a part whose text depends on the culture: no overload of its
/// <c>ToString</c> takes one, and an interpolated string hands it none.
/// </summary>
internal static class WholeRemedies
{
    /// <summary>The value as messages name it.</summary>
    public static string NameOf(object whole) =>
        whole switch
        {
            UserObject instance => "'" + instance.Type.Name + "'",
            AnonymousObject => "an anonymous object",
            PairValue => "a KeyValuePair",
            _ => "a tuple",
        };

    public static string Instead(object whole, IOperation value, bool isElement, Interpretation run)
    {
        var owner =
            isElement || !CultureRemedies.IsName(value) ? "x"
            : value.Syntax is BaseExpressionSyntax ? "this"
            : CultureRemedies.Written(value);
        var text = "string.Create(CultureInfo.InvariantCulture, $\"{" + owner + "." + MemberOf(whole, run) + "}…\")";
        var parts = whole is TupleValue or TupleObject ? "elements" : "members";
        return isElement ? "'.Select(x => " + text + ")' with the " + parts + " of each"
            : whole is UserObject ? text + " with its members, or override its ToString so"
            : text + " with its " + parts;
    }

    private static string MemberOf(object whole, Interpretation run) =>
        whole switch
        {
            UserObject instance => run.Types.OwnOf(instance.Type).Printed is { Count: > 0 } printed ? printed[0].Symbol.Name : "…",
            AnonymousObject { Properties: { Length: > 0 } properties } => properties[0].Name,
            PairValue => "Key",
            _ => "Item1",
        };
}
