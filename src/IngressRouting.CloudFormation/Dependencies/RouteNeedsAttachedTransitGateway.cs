using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// EC2 refuses a route to a transit gateway that is not yet attached to the VPC of the table (Template Reference, "AWS::EC2::Route": "you
/// must declare a dependency on the transit gateway attachment"). Attachments are raw resources.
/// </summary>
internal sealed class RouteNeedsAttachedTransitGateway : Dependency<Route>
{
    protected override void Find(Route route, DependencyIndex index, DependencySet needs)
    {
        if (route.Target.Reference is { Kind: ResourceKind.TransitGateway } gateway)
        {
            needs.Add(index.TransitAttachmentsOf(gateway.Resource, route.Table));
        }
    }
}
