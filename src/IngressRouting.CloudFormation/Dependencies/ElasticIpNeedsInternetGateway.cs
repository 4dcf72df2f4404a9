using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>An address in use keeps the internet gateway from being detached; so it is made after the attachment and deleted before it.</summary>
internal sealed class ElasticIpNeedsInternetGateway : Dependency<ElasticIp>
{
    protected override void Find(ElasticIp address, DependencyIndex index, DependencySet needs)
    {
        foreach (var association in index.AssociationsOf(address))
        {
            needs.Add(index.InternetAttachmentsAround(((ElasticIpAssociation)association).NetworkInterface));
        }

        foreach (var natGateway in index.NatGatewaysWith(address))
        {
            needs.Add(index.InternetAttachmentsOf(((NatGateway)natGateway).Subnet));
        }
    }
}
