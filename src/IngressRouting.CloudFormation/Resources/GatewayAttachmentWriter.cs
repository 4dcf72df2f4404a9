using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the attachment of a gateway, by the property for its kind.</summary>
internal sealed class GatewayAttachmentWriter() : ResourceWriter<GatewayAttachment>("AWS::EC2::VPCGatewayAttachment")
{
    protected override void Write(GatewayAttachment attachment, DocumentObject properties, ValueWriter values)
    {
        properties.Add("VpcId", values.Id(attachment.Vpc));
        switch (attachment.Gateway.Kind)
        {
            case ResourceKind.InternetGateway:
                properties.Add("InternetGatewayId", values.Id(attachment.Gateway.Resource));
                break;
            case ResourceKind.VirtualPrivateGateway:
                properties.Add("VpnGatewayId", values.Id(attachment.Gateway.Resource));
                break;
            default:
                var kind = attachment.Gateway.Kind.Describe();
                var message = $"{attachment.Title} attaches a {kind}; only an internet gateway or a virtual private gateway is attached so";
                values.NotExpressible(message, Facets.Gateway);
                break;
        }
    }
}
