using System;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Which types of resources packets meet, or may change what they meet.</summary>
internal static class TypeRelevance
{
    /// <summary>Whether the properties of such a resource say where packets go.</summary>
    public static bool IsRead(string type) =>
        type.StartsWith("AWS::EC2::", StringComparison.Ordinal)
        || type.StartsWith("AWS::NetworkFirewall::", StringComparison.Ordinal)
        || type.StartsWith("AWS::NetworkManager::", StringComparison.Ordinal)
        || type == "AWS::CloudFormation::Stack";

    /// <summary>Whether it makes a difference that such a resource is there.</summary>
    public static bool MayMatter(string type) => IsRead(type) || UnseenTypes.MayChangeRouting(type);
}
