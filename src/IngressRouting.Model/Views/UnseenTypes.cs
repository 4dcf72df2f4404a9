using System;
using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>What resource types that the model has no notion of can do to what rules judge.</summary>
public static class UnseenTypes
{
    private static readonly Dictionary<string, (UnseenEffects Effects, string? Call)> Known = new(StringComparer.Ordinal)
    {
        ["AWS::EC2::Route"] = (UnseenEffects.Routes, "Route(…) of the table"),
        ["AWS::EC2::VPNGatewayRoutePropagation"] = (UnseenEffects.Routes, "Propagate(…) of the table"),
        ["AWS::EC2::RouteServerPropagation"] = (UnseenEffects.Routes, null),
        ["AWS::EC2::SubnetRouteTableAssociation"] = (UnseenEffects.Associations, "Associate(…) of the table"),
        ["AWS::EC2::GatewayRouteTableAssociation"] = (UnseenEffects.Edges, "Associate(…) of the table"),
        ["AWS::EC2::NetworkInterfaceAttachment"] = (UnseenEffects.Attachments, null),
        ["AWS::EC2::Instance"] = (UnseenEffects.Attachments, null),
        ["AWS::EC2::LaunchTemplate"] = (UnseenEffects.Attachments, null),
        ["AWS::EC2::SecurityGroupIngress"] = (UnseenEffects.Rules, "AllowIngress(…) of the security group"),
        ["AWS::EC2::EIPAssociation"] = (UnseenEffects.Addresses, "WithElasticIp()"),
        ["AWS::CloudFormation::Stack"] = (UnseenEffects.Anything, null),
        ["AWS::CloudFormation::StackSet"] = (UnseenEffects.Anything, null),
        ["AWS::CloudFormation::CustomResource"] = (UnseenEffects.Anything, null),
        ["AWS::ServiceCatalog::CloudFormationProvisionedProduct"] = (UnseenEffects.Anything, null),
    };

    /// <summary>Whether a resource of that type can change what rules judge without their seeing how.</summary>
    public static bool MayChangeRouting(string type) => EffectsOf(type) != UnseenEffects.None;

    /// <summary>What a resource of that type can do. Custom resources, modules and types of others run code that nobody here has read.</summary>
    internal static UnseenEffects EffectsOf(string type) =>
        Known.TryGetValue(type, out var known) ? known.Effects
        : !type.StartsWith("AWS::", StringComparison.Ordinal) || type.EndsWith("::MODULE", StringComparison.Ordinal)
            ? UnseenEffects.Anything
        : UnseenEffects.None;

    /// <summary>The call of the DSL that makes resources of that type; null when there is none.</summary>
    internal static string? CallFor(string type) => Known.TryGetValue(type, out var known) ? known.Call : null;
}
