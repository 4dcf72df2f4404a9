using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a further block of a VPC, by the properties for where it comes from.</summary>
internal sealed class VpcCidrBlockWriter() : ResourceWriter<VpcCidrBlock>("AWS::EC2::VPCCidrBlock")
{
    protected override void Write(VpcCidrBlock block, DocumentObject properties, ValueWriter values)
    {
        properties.Add("VpcId", values.Id(block.Vpc));
        switch (block.Source)
        {
            case BlockSource.Secondary secondary:
                properties.Add("CidrBlock", values.Block(secondary.Cidr));
                break;
            case BlockSource.AmazonProvided:
                properties.Add("AmazonProvidedIpv6CidrBlock", new DocumentFlag(true));
                break;
            case BlockSource.FromPool pool:
                properties.Add("Ipv6CidrBlock", values.Block(pool.Cidr));
                properties.Add("Ipv6Pool", values.Text(pool.Pool));
                break;
        }
    }
}
