using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads routes with one destination and one target; what has none or several is kept as it is, for a rule to speak of.</summary>
internal sealed class RouteReader : IResourceReader
{
    public string Type => "AWS::EC2::Route";

    private static readonly string[] Destinations = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"];

    public bool Read(ResourceReading resource)
    {
        var destinations = Destinations.Where(property => resource[property] is not null).ToList();
        var targets = TargetKinds.Properties.Where(property => resource[property] is not null).ToList();
        if (destinations.Count != 1 || targets.Count != 1)
        {
            return false;
        }

        resource.At(Facets.Table, "RouteTableId");
        resource.At(Facets.Destination, destinations[0]);
        resource.At(Facets.Target, targets[0]);
        resource.Projection.Add(
            new Route
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Table = resource.Required("RouteTableId", ElementKind.RouteTable),
                Destination = DestinationOf(resource, destinations[0]),
                Target = resource[targets[0]] is TemplateValue.Text { Content: "local" }
                    ? new RouteTarget.Local()
                    : new RouteTarget.To(TargetKinds.Of(resource, targets[0])!),
            }
        );
        return true;
    }

    private static Destination DestinationOf(ResourceReading resource, string property) =>
        property switch
        {
            "DestinationPrefixListId" => new Destination.PrefixList(resource.Text(property)!),
            "DestinationIpv6CidrBlock" => new Destination.Addresses(resource.Block(property, AddressFamily.IPv6)!),
            _ => new Destination.Addresses(resource.Block(property, AddressFamily.IPv4)!),
        };
}
