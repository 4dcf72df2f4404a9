using System;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>
/// What whoever deploys a template must acknowledge, or CloudFormation refuses it with <c>InsufficientCapabilities</c> (CloudFormation
/// API Reference, CreateStack, "Capabilities"). What a nested stack needs is not known here.
/// </summary>
public static class TemplateCapabilities
{
    /// <summary>The template makes identities or permissions.</summary>
    public const string Iam = "CAPABILITY_IAM";

    /// <summary>It gives them names of its own; acknowledging this acknowledges <see cref="Iam" /> too.</summary>
    public const string NamedIam = "CAPABILITY_NAMED_IAM";

    /// <summary>It has macros, which may turn it into something else.</summary>
    public const string AutoExpand = "CAPABILITY_AUTO_EXPAND";

    private const string IamTypes = "AWS::IAM::";

    private static readonly HashSet<string> CustomNames = new(StringComparer.Ordinal)
    {
        "GroupName",
        "InstanceProfileName",
        "ManagedPolicyName",
        "RoleName",
        "UserName",
    };

    /// <summary>The capabilities that a template needs, as <c>--capabilities</c> takes them; most need none.</summary>
    public static IReadOnlyList<string> Of(DocumentNode template)
    {
        var capabilities = new List<string>();
        string? iam = null;
        foreach (var resource in Entries(Member(template, "Resources")))
        {
            if (Member(resource.Value, "Type") is DocumentText type && type.Content.StartsWith(IamTypes, StringComparison.Ordinal))
            {
                iam = iam == NamedIam || IsNamed(resource.Value) ? NamedIam : Iam;
            }
        }

        if (iam is not null)
        {
            capabilities.Add(iam);
        }

        if (Member(template, "Transform") is not null || CallsMacro(template))
        {
            capabilities.Add(AutoExpand);
        }

        return capabilities;
    }

    private static bool IsNamed(DocumentNode resource)
    {
        foreach (var property in Entries(Member(resource, "Properties")))
        {
            if (CustomNames.Contains(property.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CallsMacro(DocumentNode node)
    {
        if (node is DocumentList list)
        {
            foreach (var item in list)
            {
                if (CallsMacro(item))
                {
                    return true;
                }
            }
        }

        foreach (var member in Entries(node))
        {
            if (member.Key == "Fn::Transform" || CallsMacro(member.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<DocumentMember> Entries(DocumentNode? node) => node as DocumentObject ?? [];

    private static DocumentNode? Member(DocumentNode node, string key)
    {
        foreach (var member in Entries(node))
        {
            if (member.Key == key)
            {
                return member.Value;
            }
        }

        return null;
    }
}
