using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>EC2 refuses to propagate the routes of a gateway that is not yet attached to the VPC (<c>Gateway.NotAttached</c>).</summary>
internal sealed class RoutePropagationNeedsAttachedGateway : Dependency<RoutePropagation>
{
    protected override void Find(RoutePropagation propagation, DependencyIndex index, DependencySet needs) =>
        needs.Add(index.AttachmentsOf(propagation.Gateway.Resource));
}
