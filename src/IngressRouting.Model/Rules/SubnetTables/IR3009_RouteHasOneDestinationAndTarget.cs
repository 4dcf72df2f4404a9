using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds routes with no or several destinations or targets.</summary>
public sealed class IR3009_RouteHasOneDestinationAndTarget : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3009";

    /// <inheritdoc />
    public override string Title => "A route must have exactly one destination and exactly one target";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var route in view.Elements.OfType<RawResource>().Where(resource => resource.Type == "AWS::EC2::Route"))
        {
            if (
                route.Properties.FirstOrDefault(property => property.Name.StartsWith("Fn::", System.StringComparison.Ordinal)) is
                { } function
            )
            {
                verdict.NotProven(new Subject(route.Id), $"only the deployment knows which properties {function.Name} gives {route.Title}");
                continue;
            }

            var destinations = StatedOf(route, Destinations);
            var targets = StatedOf(route, Targets);
            if (destinations.Count + targets.Count == 0)
            {
                verdict.Violated(
                    new Subject(route.Id),
                    $"route {route.LogicalId} has neither a destination nor a target, and AWS takes exactly one of each; add both"
                );
                continue;
            }

            Judge(route, "destination", destinations, Destinations, verdict);
            Judge(route, "target", targets, Targets, verdict);
        }
    }

    private static readonly string[] Destinations = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"];

    // All that the registry schema of AWS::EC2::Route has.
    private static readonly string[] Targets =
    [
        "CarrierGatewayId",
        "CoreNetworkArn",
        "EgressOnlyInternetGatewayId",
        "GatewayId",
        "InstanceId",
        "LocalGatewayId",
        "NatGatewayId",
        "NetworkInterfaceId",
        "OdbNetworkArn",
        "TransitGatewayId",
        "VpcEndpointId",
        "VpcPeeringConnectionId",
    ];

    private static List<StatedProperty> StatedOf(RawResource route, string[] names) =>
        [.. route.Properties.Where(property => names.Contains(property.Name))];

    private static void Judge(RawResource route, string what, List<StatedProperty> stated, string[] names, Verdict verdict)
    {
        if (stated.Count == 0)
        {
            verdict.Violated(
                new Subject(route.Id),
                $"route {route.LogicalId} has no {what}, and AWS takes exactly one; add one of {string.Join(", ", names)}"
            );
        }
        else if (stated.Count > 1)
        {
            verdict.Violated(
                new Subject(route.Id, Facets.Of(Facets.Setting, stated[1].Name)),
                $"route {route.LogicalId} has {stated.Count} {what}s ({string.Join(", ", stated.Select(property => property.Name))}), and AWS takes "
                    + "exactly one; make a route of each",
                null,
                new Subject(route.Id, Facets.Of(Facets.Setting, stated[0].Name))
            );
        }
    }
}
