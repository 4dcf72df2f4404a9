using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Which types of resources packets meet, or may change what they meet.</summary>
internal static class TypeRelevance
{
    /// <summary>A nested stack: what it is given matters as far as its template uses it.</summary>
    public const string Stack = "AWS::CloudFormation::Stack";

    private static readonly HashSet<string> OfNoRoute = new(
        [
            "AWS::EC2::DHCPOptions",
            "AWS::EC2::FlowLog",
            "AWS::EC2::KeyPair",
            "AWS::EC2::LaunchTemplate",
            "AWS::EC2::NetworkAcl",
            "AWS::EC2::NetworkAclEntry",
            "AWS::EC2::PlacementGroup",
            "AWS::EC2::SubnetNetworkAclAssociation",
            "AWS::EC2::Volume",
            "AWS::EC2::VolumeAttachment",
            "AWS::EC2::VPCDHCPOptionsAssociation",
        ],
        StringComparer.Ordinal
    );

    // What such properties say changes no route, address or check.
    private static readonly HashSet<string> OfNoPacket = new(
        (
            "Tags TagSpecifications UserData ImageId InstanceType KeyName IamInstanceProfile BlockDeviceMappings Volumes MetadataOptions "
            + "Monitoring EbsOptimized CpuOptions CreditSpecification Description GroupDescription GroupName FirewallName PolicyDocument "
            + "EnableDnsHostnames EnableDnsSupport InstanceTenancy Tenancy DeleteProtection FirewallPolicyArn FirewallPolicy RuleGroup "
            + "SubnetChangeProtection FirewallPolicyChangeProtection PrivateDnsEnabled LogDestination EncryptionConfiguration"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether what a property says may change a route, an address or a check.</summary>
    public static bool MayMatterIn(string property) => !OfNoPacket.Contains(property);

    /// <summary>Whether the properties of such a resource say where packets go.</summary>
    public static bool IsRead(string type) =>
        (type.StartsWith("AWS::EC2::", StringComparison.Ordinal) && !OfNoRoute.Contains(type))
        || type.StartsWith("AWS::NetworkFirewall::", StringComparison.Ordinal)
        || type.StartsWith("AWS::NetworkManager::", StringComparison.Ordinal)
        || type == Stack;

    /// <summary>Whether it makes a difference that such a resource is there.</summary>
    public static bool MayMatter(string type) => IsRead(type) || UnseenTypes.MayChangeRouting(type);
}
