using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a network interface. The check is always stated, because it decides whether an appliance works.</summary>
internal sealed class NetworkInterfaceWriter() : ResourceWriter<NetworkInterface>("AWS::EC2::NetworkInterface")
{
    protected override void Write(NetworkInterface eni, DocumentObject properties, ValueWriter values)
    {
        if (eni.SecurityGroups.Count > 0)
        {
            var groups = new DocumentList();
            foreach (var group in eni.SecurityGroups)
            {
                groups.Add(values.Id(group, "GroupId"));
            }

            properties.Add("GroupSet", groups);
        }

        properties.Add("SubnetId", values.Id(eni.Subnet));
        properties.Add("SourceDestCheck", values.Flag(eni.SourceDestCheck));
        if (eni.HasIpv6Address)
        {
            properties.Add("Ipv6AddressCount", new DocumentNumber(1));
        }
    }
}
