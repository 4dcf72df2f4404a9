using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// After a refusal: the text that, put in place of the one at fault, gives what the message tells to write. Only where nothing but
/// that place has to change.
/// </summary>
internal static class Replacements
{
    private const string Culture = "System.Globalization.CultureInfo";
    private const string Comparison = "System.StringComparison";
    private const string Comparer = "System.StringComparer";

    /// <summary>The stop with its replacement; the same one when there is none.</summary>
    public static Stop AddTo(Stop stop, Interpretation run)
    {
        if (stop.Refusal is null || stop.Location.SourceTree is not { } tree)
        {
            return stop;
        }
        var node = tree.GetRoot(run.Cancellation).FindNode(stop.Location.SourceSpan, getInnermostNodeForTie: true);
        var place = new ReplacedPlace(node, stop.Location.SourceSpan, run);
        var text =
            stop.Refusal == Refusals.Culture ? OfCulture(place)
            : stop.Refusal == Refusals.Surroundings
                ? place.Operation is IPropertyReferenceOperation { Property.Name: "NewLine" } ? "\"\\n\""
                    : null
            : stop.Refusal == Refusals.Concurrency || stop.Refusal == Refusals.Member ? WithoutAdapter(place)
            : null;
        return text is null ? stop : stop with { Replacement = text };
    }

    private static string? OfCulture(ReplacedPlace place) =>
        place.Operation switch
        {
            IInvocationOperation call => OfCall(call, place),
            IPropertyReferenceOperation { Property: { IsStatic: true } property } => OfProperty(property, place),
            { Type: { } type }
                when place.Node.Parent is InterpolationSyntax { FormatClause: null, AlignmentClause: null } && IsNumber(type) =>
                place.Called("ToString", Culture, "InvariantCulture"),
            _ => null,
        };

    private static string? OfCall(IInvocationOperation call, ReplacedPlace place)
    {
        var method = call.TargetMethod;
        return (method.ContainingType.SpecialType, method.Name, method.Parameters.Length) switch
        {
            (SpecialType.System_String, "ToUpper" or "ToLower", 0) => place.Renamed(method.Name + "Invariant"),
            (SpecialType.System_String, "StartsWith" or "EndsWith" or "IndexOf", 1) => place.Extended(Comparison, "Ordinal"),
            (SpecialType.System_String, "Compare", 2) => place.Renamed("CompareOrdinal"),
            (_, "ToString", 0) when IsNumber(method.ContainingType) => place.Extended(Culture, "InvariantCulture"),
            (_, "ToString", 1) when IsNumber(method.ContainingType) && IsText(method.Parameters[0].Type) => place.Extended(
                Culture,
                "InvariantCulture"
            ),
            (_, "Parse", 1) when IsNumber(method.ContainingType) => place.Extended(Culture, "InvariantCulture"),
            _ => Sorts(call) ? place.Extended(Comparer, "Ordinal") : null,
        };
    }

    /// <summary>Whether a call sorts texts and says nothing of how.</summary>
    private static bool Sorts(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return (method.ContainingType.Name, method.Name, (method.ReducedFrom ?? method).Parameters.Length) switch
        {
            ("Enumerable", "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending", 2) => IsText(method.TypeArguments[1]),
            ("Enumerable", "Order" or "OrderDescending", 1) => IsText(method.TypeArguments[0]),
            ("List", "Sort", 0) => IsText(method.ContainingType.TypeArguments[0]),
            _ => false,
        };
    }

    private static string? OfProperty(IPropertySymbol property, ReplacedPlace place) =>
        (property.ContainingType.Name, property.Name) switch
        {
            ("CultureInfo", "CurrentCulture" or "CurrentUICulture") => place.Member(Culture, "InvariantCulture"),
            ("StringComparer", "CurrentCulture" or "InvariantCulture") => place.Member(Comparer, "Ordinal"),
            ("StringComparer", "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase") => place.Member(Comparer, "OrdinalIgnoreCase"),
            _ => null,
        };

    /// <summary><c>items</c> for <c>items.AsParallel()</c>.</summary>
    private static string? WithoutAdapter(ReplacedPlace place) =>
        place.Operation is IInvocationOperation { TargetMethod: { Name: "AsParallel" or "AsQueryable", IsExtensionMethod: true } }
            ? place.Receiver()
            : null;

    private static bool IsNumber(ITypeSymbol type) => Numerics.IsNumeric(type.SpecialType) && type.SpecialType != SpecialType.System_Char;

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}
