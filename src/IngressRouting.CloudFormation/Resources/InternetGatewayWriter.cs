using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an internet gateway, which has no properties but tags.</summary>
internal sealed class InternetGatewayWriter() : ResourceWriter<InternetGateway>("AWS::EC2::InternetGateway")
{
    protected override void Write(InternetGateway gateway, DocumentObject properties, ValueWriter values) { }
}
