using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>EC2 refuses a route to a gateway that is not yet attached to the VPC of the table ("belong to different networks").</summary>
internal sealed class RouteNeedsAttachedGateway : Dependency<Route>
{
    protected override void Find(Route route, DependencyIndex index, DependencySet needs)
    {
        if (route.Target.Reference is { Kind: ResourceKind.InternetGateway or ResourceKind.VirtualPrivateGateway } gateway)
        {
            needs.Add(index.AttachmentsOf(gateway.Resource));
        }
    }
}
