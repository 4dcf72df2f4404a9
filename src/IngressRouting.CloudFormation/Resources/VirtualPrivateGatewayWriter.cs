using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a virtual private gateway; <c>ipsec.1</c> is the only type that there is.</summary>
internal sealed class VirtualPrivateGatewayWriter() : ResourceWriter<VirtualPrivateGateway>("AWS::EC2::VPNGateway")
{
    protected override void Write(VirtualPrivateGateway gateway, DocumentObject properties, ValueWriter values)
    {
        if (gateway.AmazonSideAsn is { } number)
        {
            properties.Add("AmazonSideAsn", values.Number(number));
        }

        properties.Add("Type", "ipsec.1");
    }
}
