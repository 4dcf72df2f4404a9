using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>A route to an interface that no instance has attached yet drops its traffic; so the instance comes first.</summary>
internal sealed class RouteNeedsRunningAppliance : Dependency<Route>
{
    protected override void Find(Route route, DependencyIndex index, DependencySet needs)
    {
        if (route.Target.Reference is { Kind: ResourceKind.NetworkInterface } target)
        {
            needs.Add(index.InstancesWith(target.Resource));
        }
    }
}
