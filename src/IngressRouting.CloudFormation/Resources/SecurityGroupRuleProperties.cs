using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The properties that a rule has inside of its group and outside of it alike.</summary>
internal static class SecurityGroupRuleProperties
{
    public static DocumentObject Of(SecurityGroupRule rule, ValueWriter values)
    {
        var properties = new DocumentObject();
        Add(rule, properties, values);
        return properties;
    }

    public static void Add(SecurityGroupRule rule, DocumentObject properties, ValueWriter values)
    {
        properties.Add("IpProtocol", values.Text(rule.Protocol));
        if (rule.Ports is { } ports)
        {
            properties.Add("FromPort", values.Number(ports, range => range.From));
            properties.Add("ToPort", values.Number(ports, range => range.To));
        }

        var direction = rule is SecurityGroupIngress ? "Source" : "Destination";
        switch (rule.Peer)
        {
            case SecurityGroupPeer.Addresses addresses:
                properties.Add(BlockProperty(addresses.Block), values.Block(addresses.Block));
                break;
            case SecurityGroupPeer.PrefixList list:
                properties.Add(direction + "PrefixListId", values.Text(list.Id));
                break;
            case SecurityGroupPeer.OfGroup of:
                properties.Add(direction + "SecurityGroupId", values.Id(of.Group, "GroupId"));
                break;
        }

        if (rule.Description is { } description)
        {
            properties.Add("Description", values.Text(description));
        }
    }

    /// <summary>The rule by which AWS's documentation removes the default one: nothing is sent to the loopback address through a network.</summary>
    public static DocumentObject ToNobody() => new() { { "IpProtocol", "-1" }, { "CidrIp", "127.0.0.1/32" } };

    // A symbol that says nothing about its family is, as in a route, taken for IPv4.
    private static string BlockProperty(Value<Cidr> block) => BlockArithmetic.FamilyOf(block) == AddressFamily.IPv6 ? "CidrIpv6" : "CidrIp";
}
