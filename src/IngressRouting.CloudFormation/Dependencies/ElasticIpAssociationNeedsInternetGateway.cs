using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>EC2 refuses to associate an address in a VPC without an internet gateway (<c>Gateway.NotAttached</c>).</summary>
internal sealed class ElasticIpAssociationNeedsInternetGateway : Dependency<ElasticIpAssociation>
{
    protected override void Find(ElasticIpAssociation association, DependencyIndex index, DependencySet needs) =>
        needs.Add(index.InternetAttachmentsAround(association.NetworkInterface));
}
