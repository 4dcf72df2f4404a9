using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>A table can only be associated with a gateway that is attached to its VPC.</summary>
internal sealed class EdgeAssociationNeedsAttachedGateway : Dependency<EdgeAssociation>
{
    protected override void Find(EdgeAssociation association, DependencyIndex index, DependencySet needs) =>
        needs.Add(index.AttachmentsOf(association.Gateway.Resource));
}
