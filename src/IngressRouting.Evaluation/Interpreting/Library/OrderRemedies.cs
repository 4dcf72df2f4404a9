using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Says how to sort texts so that their order depends on no culture.</summary>
internal static class OrderRemedies
{
    private const string Comparer = "StringComparer.Ordinal";

    /// <param name="call">The member that compares.</param>
    /// <param name="item">Which part of the elements the texts are; null when they are the elements or their keys.</param>
    public static string For(MemberCall call, string? item) =>
        // A query has no place for a comparer, and neither has a member of string.
        call.Operation.Syntax is OrderingSyntax
            ? "'.OrderBy(…, " + Comparer + ")' in place of 'orderby'" + Others(item)
        : call.Symbol.ContainingType?.SpecialType == SpecialType.System_String ? "string.CompareOrdinal"
        : call.Symbol is { ContainingType.Name: "Enumerable", Name: "Max" or "Min" } extreme ? OfExtreme((IMethodSymbol)extreme, item)
        : item is null ? Comparer
        : OfTuple(call, item);

    private static string OfExtreme(IMethodSymbol method, string? item)
    {
        // The overload with a selector takes no comparer.
        var selected = (method.ReducedFrom ?? method).Parameters.Length == 2;
        return item is null && !selected
            ? Comparer
            : (selected ? "'.Select(…)." : "'.")
                + (item is null ? method.Name + "(" : method.Name + "By(x => x." + item + ", ")
                + Comparer
                + ")'";
    }

    /// <summary>The comparer of texts does not compare tuples.</summary>
    private static string OfTuple(MemberCall call, string item) =>
        (call.Symbol.ContainingType?.Name, call.Symbol.Name) switch
        {
            (_, "Sort") or ("Enumerable", "Order") => Sorted("OrderBy", call, item),
            ("Enumerable", "OrderDescending") => Sorted("OrderByDescending", call, item),
            ("Enumerable", "OrderBy" or "ThenBy" or "OrderByDescending" or "ThenByDescending") => Sorted(call.Symbol.Name, call, item),
            (_, "CompareTo") => "string.CompareOrdinal with the texts in them",
            _ => "a comparer such as Comparer<(string, int)>.Create((x, y) => string.CompareOrdinal(x." + item + ", y." + item + "))",
        };

    private static string Sorted(string name, MemberCall call, string item)
    {
        var (parameter, key) = ("x", "x." + item);
        if (
            LambdaOf(call) is { Body: TupleExpressionSyntax tuple } lambda
            && System.Array.IndexOf(Ordering.Items, item) is >= 0 and var index
        )
        {
            (parameter, key) = (lambda.Parameter.ToString(), tuple.Arguments[index].Expression.ToString());
        }
        return "'." + name + "(" + parameter + " => " + key + ", " + Comparer + ")'" + Others(item);
    }

    private static SimpleLambdaExpressionSyntax? LambdaOf(MemberCall call)
    {
        foreach (var node in call.Operation.Syntax is InvocationExpressionSyntax written ? written.ArgumentList.Arguments : default)
        {
            if (node.Expression is SimpleLambdaExpressionSyntax lambda)
            {
                return lambda;
            }
        }
        return null;
    }

    private static string Others(string? item) => item is null ? "" : ", and ThenBy for the other elements of the tuple";
}
