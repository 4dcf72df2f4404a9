namespace IngressRouting.Model.Tests;

/// <summary>Properties of raw endpoints and firewalls, right and wrong.</summary>
internal static class RandomEndpoints
{
    private static readonly string[] Types = ["Gateway", "Interface", "GatewayLoadBalancer"];

    /// <summary>Those of VPC endpoints and of firewalls together; rules read what is for the type.</summary>
    public static ValueList<StatedProperty> Properties(Random random, TopologyModel model, Func<Value<string>> text)
    {
        return new([
            new("VpcEndpointType", Net.Text(random.Next(5) == 0 ? text() : Types[random.Next(Types.Length)])),
            new("SubnetIds", Net.List([.. IdsOf<Subnet>()])),
            new("RouteTableIds", random.Next(4) == 0 ? Net.Text(text()) : Net.List([.. IdsOf<RouteTable>()])),
            new("SubnetMappings", random.Next(4) == 0 ? Net.Text(text()) : EndpointDesign.Mappings([.. IdsOf<Subnet>()])),
        ]);

        IEnumerable<Value<string>> IdsOf<T>()
            where T : Element
        {
            var all = model.Elements.OfType<T>().ToList();
            for (var i = all.Count == 0 ? 0 : random.Next(4); i > 0; i--)
            {
                yield return random.Next(6) == 0 ? text() : Net.IdOf(all[random.Next(all.Count)].Id);
            }
        }
    }
}
