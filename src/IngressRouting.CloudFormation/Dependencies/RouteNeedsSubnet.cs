using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>EC2 takes a route into the VPC only for the whole block of a subnet that exists. Equal symbols have equal values in one stack, so they count as well.</summary>
internal sealed class RouteNeedsSubnet : Dependency<Route>
{
    protected override void Find(Route route, DependencyIndex index, DependencySet needs)
    {
        if (route.Destination is Destination.Addresses addresses)
        {
            needs.Add(index.SubnetsWith(addresses.Block, route.Table));
        }
    }
}
