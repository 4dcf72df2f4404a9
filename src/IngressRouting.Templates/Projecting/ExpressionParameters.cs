using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Finds the parameters that an expression is made of.</summary>
internal static class ExpressionParameters
{
    /// <summary>The names, each as often as it is used.</summary>
    public static IEnumerable<string> Of(Expression expression) =>
        expression switch
        {
            Expression.Parameter parameter => [parameter.Name],
            Expression.Mapping mapping => Of(mapping.TopKey).Concat(Of(mapping.SecondKey)),
            Expression.If choice => Of(choice.WhenTrue).Concat(Of(choice.WhenFalse)),
            Expression.Interpolation text => text.Parts.SelectMany(Of),
            Expression.Call call => call.Arguments.SelectMany(Of),
            Expression.Block block => Of(block.Parent),
            Expression.Dynamic reference => Of(reference.Text),
            Expression.OfFamily known => Of(known.Inner),
            Expression.Import import => Of(import.Name),
            _ => [],
        };
}
