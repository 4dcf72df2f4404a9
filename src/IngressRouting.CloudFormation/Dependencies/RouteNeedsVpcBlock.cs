using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The IPv6 block of a VPC is an empty list until the VPC has one.</summary>
internal sealed class RouteNeedsVpcBlock : Dependency<Route>
{
    protected override void Find(Route route, DependencyIndex index, DependencySet needs)
    {
        if (
            route.Destination is Destination.Addresses { Block: Value<Cidr>.Symbolic { Expression: var expression } }
            && RootOf(expression) is Expression.Ipv6BlockOf root
        )
        {
            needs.Add(index.BlocksOf(root.Element, AddressFamily.IPv6));
        }
    }

    private static Expression RootOf(Expression expression)
    {
        while (expression is Expression.Block block)
        {
            expression = block.Parent;
        }

        return expression;
    }
}
