using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an egress-only internet gateway.</summary>
internal sealed class EgressOnlyInternetGatewayWriter() : ResourceWriter<EgressOnlyInternetGateway>("AWS::EC2::EgressOnlyInternetGateway")
{
    protected override void Write(EgressOnlyInternetGateway gateway, DocumentObject properties, ValueWriter values) =>
        properties.Add("VpcId", values.Id(gateway.Vpc));
}
