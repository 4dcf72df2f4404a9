using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an Elastic IP address.</summary>
internal sealed class ElasticIpWriter() : ResourceWriter<ElasticIp>("AWS::EC2::EIP")
{
    protected override void Write(ElasticIp address, DocumentObject properties, ValueWriter values) => properties.Add("Domain", "vpc");
}
