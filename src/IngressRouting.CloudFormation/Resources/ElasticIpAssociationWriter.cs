using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the association of an Elastic IP address with an interface.</summary>
internal sealed class ElasticIpAssociationWriter() : ResourceWriter<ElasticIpAssociation>("AWS::EC2::EIPAssociation")
{
    protected override void Write(ElasticIpAssociation association, DocumentObject properties, ValueWriter values)
    {
        // Ref of an AWS::EC2::EIP is the address itself.
        properties.Add("AllocationId", values.Id(association.ElasticIp, "AllocationId"));
        properties.Add("NetworkInterfaceId", values.Id(association.NetworkInterface));
    }
}
