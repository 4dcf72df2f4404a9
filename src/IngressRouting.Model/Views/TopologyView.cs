using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// A topology as it is in one scenario: free of conditions, and indexed, so that a rule costs time in proportion to what it reads.
/// </summary>
public sealed class TopologyView
{
    private readonly TopologyModel model;
    private readonly bool[] present;
    private readonly ILookup<ElementId, Route> routesByTable;
    private readonly ILookup<ElementId, SubnetAssociation> associationsBySubnet;
    private readonly ILookup<ElementId, SubnetAssociation> associationsByTable;
    private readonly ILookup<ElementId, EdgeAssociation> edgesByTable;
    private readonly ILookup<ElementId, Subnet> subnetsByVpc;
    private readonly ILookup<ElementId, NetworkInterface> interfacesBySubnet;
    private readonly Dictionary<ElementId, Instance> instanceByInterface = [];
    private readonly HashSet<ElementId> interfacesWithElasticIp;
    private IReadOnlyList<Interception>? interceptions;

    /// <summary>Specialises a topology.</summary>
    public TopologyView(TopologyModel model, Scenario scenario)
    {
        this.model = model;
        Scenario = scenario;
        present = [.. model.Elements.Select(element => scenario.Includes(element.Presence))];
        Vpcs = Present<Vpc>();
        Subnets = Present<Subnet>();
        RouteTables = Present<RouteTable>();
        Routes = Present<Route>();
        SubnetAssociations = Present<SubnetAssociation>();
        EdgeAssociations = Present<EdgeAssociation>();
        GatewayAttachments = Present<GatewayAttachment>();
        NetworkInterfaces = Present<NetworkInterface>();
        Instances = Present<Instance>();
        routesByTable = By(Routes, route => route.Table);
        associationsBySubnet = By(SubnetAssociations, association => association.Subnet);
        associationsByTable = By(SubnetAssociations, association => association.Table);
        edgesByTable = By(EdgeAssociations, edge => edge.Table);
        subnetsByVpc = By(Subnets, subnet => subnet.Vpc);
        interfacesBySubnet = By(NetworkInterfaces, eni => eni.Subnet);
        interfacesWithElasticIp =
        [
            .. Present<ElasticIpAssociation>().Select(association => association.NetworkInterface.Element).OfType<ElementId>(),
        ];
        foreach (var instance in Instances)
        {
            foreach (var eni in instance.NetworkInterfaces.Select(reference => reference.Element).OfType<ElementId>())
            {
                instanceByInterface[eni] = instance;
            }
        }
    }

    /// <summary>What the conditions are.</summary>
    public Scenario Scenario { get; }

    /// <summary>The VPCs, in the order in which they were stated; so are all lists of a view.</summary>
    public IReadOnlyList<Vpc> Vpcs { get; }

    /// <summary>The subnets.</summary>
    public IReadOnlyList<Subnet> Subnets { get; }

    /// <summary>The route tables.</summary>
    public IReadOnlyList<RouteTable> RouteTables { get; }

    /// <summary>The routes.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>The associations of tables with subnets.</summary>
    public IReadOnlyList<SubnetAssociation> SubnetAssociations { get; }

    /// <summary>The associations of tables with gateways.</summary>
    public IReadOnlyList<EdgeAssociation> EdgeAssociations { get; }

    /// <summary>The attachments of gateways to VPCs.</summary>
    public IReadOnlyList<GatewayAttachment> GatewayAttachments { get; }

    /// <summary>The network interfaces.</summary>
    public IReadOnlyList<NetworkInterface> NetworkInterfaces { get; }

    /// <summary>The appliances.</summary>
    public IReadOnlyList<Instance> Instances { get; }

    /// <summary>Every edge route to a whole subnet: what is steered to an appliance before it reaches the subnet.</summary>
    public IReadOnlyList<Interception> Interceptions => interceptions ??= Interception.Find(this);

    /// <summary>The element that is referred to, when the topology describes it, it is of that type, and this scenario has it.</summary>
    public T? Find<T>(Reference reference)
        where T : Element => reference.Element is { } id ? Find<T>(id) : null;

    /// <summary>The element with that id, when it is of that type and this scenario has it.</summary>
    public T? Find<T>(ElementId id)
        where T : Element => present[id.Index] ? model[id] as T : null;

    /// <summary>The routes of a table, without the local ones that every table has.</summary>
    public IEnumerable<Route> RoutesOf(RouteTable table) => routesByTable[table.Id];

    /// <summary>The explicit associations of a subnet; AWS allows one.</summary>
    public IEnumerable<SubnetAssociation> AssociationsOf(Subnet subnet) => associationsBySubnet[subnet.Id];

    /// <summary>The associations of a table with subnets.</summary>
    public IEnumerable<SubnetAssociation> AssociationsOf(RouteTable table) => associationsByTable[table.Id];

    /// <summary>The edge associations of a table; one or more make it a gateway route table.</summary>
    public IEnumerable<EdgeAssociation> EdgesOf(RouteTable table) => edgesByTable[table.Id];

    /// <summary>The subnets of a VPC.</summary>
    public IEnumerable<Subnet> SubnetsOf(Vpc vpc) => subnetsByVpc[vpc.Id];

    /// <summary>The interfaces that lie in a subnet.</summary>
    public IEnumerable<NetworkInterface> InterfacesIn(Subnet subnet) => interfacesBySubnet[subnet.Id];

    /// <summary>The blocks of a VPC, primary first.</summary>
    public IEnumerable<Value<Cidr>> BlocksOf(Vpc vpc) => [vpc.Cidr];

    /// <summary>The blocks of a subnet, at most one of each family.</summary>
    public IEnumerable<Value<Cidr>> BlocksOf(Subnet subnet) => [subnet.Cidr];

    /// <summary>The table that a subnet is explicitly associated with; null leaves it to the VPC's main table.</summary>
    public RouteTable? TableOf(Subnet subnet) =>
        associationsBySubnet[subnet.Id]
            .Select(association => Find<RouteTable>(association.Table))
            .FirstOrDefault(table => table is not null);

    /// <summary>The appliance that an interface is attached to.</summary>
    public Instance? InstanceOf(NetworkInterface eni) => instanceByInterface.TryGetValue(eni.Id, out var instance) ? instance : null;

    /// <summary>Whether an Elastic IP address of the topology is associated with the interface.</summary>
    public bool HasElasticIp(NetworkInterface eni) => interfacesWithElasticIp.Contains(eni.Id);

    /// <summary>The interface that a route names, when the topology describes it.</summary>
    public NetworkInterface? InterfaceOf(RouteTarget target) =>
        target.Reference is { Kind: ResourceKind.NetworkInterface } reference ? Find<NetworkInterface>(reference.Resource) : null;

    /// <summary>The block that a route is for; null for a prefix list, whose blocks the topology does not know.</summary>
    public Value<Cidr>? BlockOf(Destination destination) =>
        destination switch
        {
            Destination.Addresses addresses => addresses.Block,
            Destination.OfSubnet of => Find<Subnet>(of.Subnet)?.Cidr,
            _ => null,
        };

    /// <summary>The route of a subnet's own table for all addresses of a family; null when it has none.</summary>
    public Route? DefaultRouteOf(Subnet subnet, AddressFamily family) =>
        TableOf(subnet) is { } table ? routesByTable[table.Id].FirstOrDefault(route => IsDefault(route, family)) : null;

    private bool IsDefault(Route route, AddressFamily family) =>
        BlockOf(route.Destination) is { } block && block.TryGet(out var cidr) && cidr.Equals(Cidr.Any(family));

    private IReadOnlyList<T> Present<T>()
        where T : Element => [.. model.Elements.Where(element => present[element.Id.Index]).OfType<T>()];

    private static ILookup<ElementId, T> By<T>(IReadOnlyList<T> elements, System.Func<T, Reference> key) =>
        elements.Where(element => key(element).Element is not null).ToLookup(element => key(element).Element!.Value);
}
