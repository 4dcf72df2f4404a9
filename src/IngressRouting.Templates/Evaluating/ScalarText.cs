using System;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>Scalars as the texts that CloudFormation passes on.</summary>
internal static class ScalarText
{
    /// <summary>The text of a scalar; null for nothing, and for what is no scalar.</summary>
    public static string? Of(DocumentNode? node) =>
        node switch
        {
            DocumentText text => text.Content,
            DocumentNumber number => number.Literal,
            DocumentFlag flag => flag.Content ? "true" : "false",
            _ => null,
        };

    /// <summary>Whether a scalar says true.</summary>
    public static bool IsTrue(DocumentNode? node) => string.Equals(Of(node), "true", StringComparison.OrdinalIgnoreCase);
}
