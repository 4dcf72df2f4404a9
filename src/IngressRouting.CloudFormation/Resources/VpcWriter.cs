using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a VPC.</summary>
internal sealed class VpcWriter() : ResourceWriter<Vpc>("AWS::EC2::VPC")
{
    protected override void Write(Vpc vpc, DocumentObject properties, ValueWriter values) =>
        properties.Add("CidrBlock", values.Block(vpc.Cidr));
}
