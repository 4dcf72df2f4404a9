using System;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Finds the outputs of provisioned products in texts (CloudFormation Template Reference, "AWS::ServiceCatalog transform"). AWS puts them in
/// before the template is deployed, where the template as a whole names the transform; elsewhere such a text is what it looks like.
/// </summary>
internal static class ProductOutputs
{
    /// <summary>The transform that puts them in.</summary>
    public const string Transform = "AWS::ServiceCatalog";

    private const string Start = "[[servicecatalog:provisionedproduct:";

    /// <summary>Whether the transform is among those that a template names.</summary>
    public static bool ArePutInBy(DocumentNode? transform) =>
        transform is DocumentText { Content: Transform }
        || (transform is DocumentList names && names.Any(name => name is DocumentText { Content: Transform }));

    /// <summary>Whether a text, as far as it is known, has one.</summary>
    public static bool IsIn(Expression text) =>
        text switch
        {
            Expression.Literal literal => literal.Content.IndexOf(Start, StringComparison.Ordinal) >= 0,
            Expression.Interpolation of => of.Parts.Any(part => part is Expression.Literal && IsIn(part)),
            _ => false,
        };
}
