using System;
using System.Globalization;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads rules of security groups, wherever they stand.</summary>
internal static class SecurityGroupRules
{
    public static void Add(ResourceReading resource, ElementId id, string kind, Reference group, Func<string, TemplateValue?> values)
    {
        var isIngress = kind == "SecurityGroupIngress";
        var protocol = values("IpProtocol") switch
        {
            null => "-1",
            TemplateValue.Text text => IpProtocol.Read(text.Content),
            var other => other.ToText()!,
        };
        var ports = PortsOf(protocol, values("FromPort"), values("ToPort"));
        if (id == resource.Id)
        {
            resource.At(Facets.Protocol, ports is Value<PortRange>.Invalid ? "FromPort" : "IpProtocol");
        }

        var peer = PeerOf(resource, id, values, isIngress);
        resource.Projection.Add(
            isIngress
                ? new SecurityGroupIngress
                {
                    Id = id,
                    LogicalId = resource.FullName,
                    Group = group,
                    Protocol = protocol,
                    Ports = ports,
                    Peer = peer,
                }
                : new SecurityGroupEgress
                {
                    Id = id,
                    LogicalId = resource.FullName,
                    Group = group,
                    Protocol = protocol,
                    Ports = ports,
                    Peer = peer,
                }
        );
    }

    private static SecurityGroupPeer PeerOf(ResourceReading resource, ElementId id, Func<string, TemplateValue?> values, bool isIngress)
    {
        var group = values(isIngress ? "SourceSecurityGroupId" : "DestinationSecurityGroupId");
        var list = values(isIngress ? "SourcePrefixListId" : "DestinationPrefixListId");
        return values("CidrIp").ToBlock(AddressFamily.IPv4, "CidrIp", "CidrIpv6") is { } block ? new SecurityGroupPeer.Addresses(block)
            : values("CidrIpv6").ToBlock(AddressFamily.IPv6, "CidrIpv6", "CidrIp") is { } block6 ? new SecurityGroupPeer.Addresses(block6)
            : list.ToText() is { } prefixList ? new SecurityGroupPeer.PrefixList(prefixList)
            : new SecurityGroupPeer.OfGroup(
                group is TemplateValue.Symbolic { Expression: Expression.Ref { Element: var element } }
                && resource.Projection.TypeOf(element) == "AWS::EC2::SecurityGroup"
                    ? element
                    : new Reference.ToExisting(
                        group.ToText()
                            ?? resource.Unknown<string>("a group that is not stated", FormattableString.Invariant($"peer {id.Index}"))
                    )
            );
    }

    private static Value<PortRange>? PortsOf(Value<string> protocol, TemplateValue? from, TemplateValue? to)
    {
        if (from is null && to is null)
        {
            return null;
        }

        return Number(from) is { } first && Number(to) is { } last
            ? IpProtocol.PortsOf(protocol, first, last)
            : new Value<PortRange>.Symbolic((from is TemplateValue.Symbolic ? from : to ?? from)!.Express());
    }

    private static int? Number(TemplateValue? value) =>
        value is TemplateValue.Text text
        && int.TryParse(text.Content, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
