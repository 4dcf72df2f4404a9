using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a subnet.</summary>
internal sealed class SubnetWriter() : ResourceWriter<Subnet>("AWS::EC2::Subnet")
{
    protected override void Write(Subnet subnet, DocumentObject properties, ValueWriter values)
    {
        properties.Add("VpcId", values.Id(subnet.Vpc));
        if (subnet.Cidr is { } cidr)
        {
            properties.Add("CidrBlock", values.Block(cidr));
        }
        else
        {
            properties.Add("Ipv6Native", values.Flag(true));
        }

        if (subnet.Ipv6Cidr is { } ipv6)
        {
            properties.Add("Ipv6CidrBlock", values.Block(ipv6));
        }

        if (subnet.Zone is { } zone)
        {
            properties.Add("AvailabilityZone", values.Zone(zone));
        }

        // False is the default of AWS, for both.
        if (subnet.MapPublicIpOnLaunch is not Value<bool>.Known { Content: false })
        {
            properties.Add("MapPublicIpOnLaunch", values.Flag(subnet.MapPublicIpOnLaunch));
        }

        if (subnet.AssignIpv6AddressOnCreation is not Value<bool>.Known { Content: false })
        {
            properties.Add("AssignIpv6AddressOnCreation", values.Flag(subnet.AssignIpv6AddressOnCreation));
        }
    }
}
