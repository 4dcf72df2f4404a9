using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a route: one of three destination properties and one of twelve target properties.</summary>
internal sealed class RouteWriter() : ResourceWriter<Route>("AWS::EC2::Route")
{
    protected override void Write(Route route, DocumentObject properties, ValueWriter values)
    {
        properties.Add("RouteTableId", values.Id(route.Table));
        WriteDestination(route, properties, values);
        if (route.Target.Reference is { } target)
        {
            properties.Add(RouteTargetProperty.Of(target.Kind), values.Id(target.Resource));
            return;
        }

        // Only the API call ReplaceRoute has a local target, and no resource type stands for it.
        var message =
            $"{route.Title} targets local, which CloudFormation cannot express; leave the route out, since every table delivers within the VPC by itself";
        values.NotExpressible(message, Facets.Target);
    }

    private static void WriteDestination(Route route, DocumentObject properties, ValueWriter values)
    {
        switch (route.Destination)
        {
            case Destination.Addresses addresses:
                properties.Add(BlockProperty(FamilyOf(addresses.Block, route.Target)), values.Block(addresses.Block));
                break;
            case Destination.OfSubnet whole:
                properties.Add(BlockProperty(whole.Family), values.BlockOf(whole.Subnet, whole.Family));
                break;
            case Destination.PrefixList list:
                properties.Add("DestinationPrefixListId", values.Text(list.Id));
                break;
        }
    }

    private static string BlockProperty(AddressFamily family) =>
        family == AddressFamily.IPv4 ? "DestinationCidrBlock" : "DestinationIpv6CidrBlock";

    // A symbol that says nothing about its family is taken for IPv4, but an egress-only internet gateway takes IPv6 alone.
    private static AddressFamily FamilyOf(Value<Cidr> block, RouteTarget target) =>
        target.Reference?.Kind == ResourceKind.EgressOnlyInternetGateway
        && block is Value<Cidr>.Symbolic { Expression: var expression }
        && BlockArithmetic.FamilyOf(expression) is null
            ? AddressFamily.IPv6
            : BlockArithmetic.FamilyOf(block);
}
