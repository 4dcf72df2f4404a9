using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Templates;

/// <summary>The endpoints of Network Firewall, which a template selects from texts such as <c>eu-west-1a:vpce-1</c>.</summary>
internal static class FirewallEndpoints
{
    /// <summary>The subnets of the firewall, in the order in which it states them.</summary>
    public static IReadOnlyList<Resource> Subnets(Design design) =>
        design.Firewall?["SubnetMappings"] is JsonArray mappings
            ? [.. mappings.Select(mapping => design.Template[Json.Referenced(mapping!["SubnetId"])!])]
            : [];

    /// <summary>The subnet of the endpoint that an expression selects: the only one, or the one whose zone the expression looks for.</summary>
    public static Resource SubnetOf(Design design, JsonNode endpoint) =>
        Subnets(design) is [var only] ? only : Subnets(design).Single(subnet => LooksFor(endpoint, ZoneLetter(subnet)));

    /// <summary>The expressions that select an endpoint, wherever a route has one, with the subnet of the endpoint.</summary>
    public static IEnumerable<(Resource Route, Resource Subnet)> Uses(Design design) =>
        design
            .Template.OfType("EC2::Route")
            .Where(route => route["VpcEndpointId"] is not null && Json.Referenced(route["VpcEndpointId"]) is null)
            .Select(route => (route, SubnetOf(design, route["VpcEndpointId"]!)));

    private static bool LooksFor(JsonNode endpoint, string letter) =>
        Json.Descendants(endpoint).OfType<JsonValue>().Any(value => value.ToString() == letter + ":");

    // Zones are written as the Region and a letter.
    private static string ZoneLetter(Resource subnet) => subnet["AvailabilityZone"]!["Fn::Sub"]!.GetValue<string>()[^1..];
}
