using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a NAT gateway. Public is AWS's default, and the address says it already.</summary>
internal sealed class NatGatewayWriter() : ResourceWriter<NatGateway>("AWS::EC2::NatGateway")
{
    protected override void Write(NatGateway gateway, DocumentObject properties, ValueWriter values)
    {
        if (gateway.ElasticIp is { } address)
        {
            // Ref of an AWS::EC2::EIP is the address itself.
            properties.Add("AllocationId", values.Id(address, "AllocationId"));
        }
        else
        {
            properties.Add("ConnectivityType", "private");
        }

        properties.Add("SubnetId", values.Id(gateway.Subnet));
    }
}
