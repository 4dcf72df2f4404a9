using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a subnet.</summary>
internal sealed class SubnetWriter() : ResourceWriter<Subnet>("AWS::EC2::Subnet")
{
    protected override void Write(Subnet subnet, DocumentObject properties, ValueWriter values)
    {
        properties.Add("VpcId", values.Id(subnet.Vpc));
        properties.Add("CidrBlock", values.Block(subnet.Cidr));
        if (subnet.Zone is { } zone)
        {
            properties.Add("AvailabilityZone", values.Zone(zone));
        }

        // False is the default of AWS.
        if (subnet.MapPublicIpOnLaunch is not Value<bool>.Known { Content: false })
        {
            properties.Add("MapPublicIpOnLaunch", values.Flag(subnet.MapPublicIpOnLaunch));
        }
    }
}
