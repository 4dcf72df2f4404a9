using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// A topology as it is in one scenario: free of conditions, and indexed, so that a rule costs time in proportion to what it reads.
/// Facts that several rules need are found once, when the first of them asks.
/// </summary>
public sealed class TopologyView
{
    private readonly bool[] present;
    private readonly ILookup<ElementId, Route> routesByTable;
    private readonly ILookup<Reference, SubnetAssociation> associationsBySubnet;
    private readonly ILookup<ElementId, SubnetAssociation> associationsByTable;
    private readonly ILookup<ElementId, EdgeAssociation> edgesByTable;
    private readonly ILookup<ElementId, NatGateway> natGatewaysBySubnet;
    private readonly ILookup<Reference, RoutePropagation> propagationsByTable;
    private readonly ILookup<Reference, Subnet> subnetsByVpc;
    private readonly ILookup<Reference, VpcCidrBlock> blocksByVpc;
    private readonly ILookup<ElementId, NetworkInterface> interfacesBySubnet;
    private readonly Dictionary<Reference, Instance> instanceByInterface = [];
    private readonly HashSet<ElementId> interfacesWithElasticIp = [];
    private readonly Dictionary<Reference, VpcSpace> spaces = [];
    private readonly Dictionary<ElementId, Exits> exits = [];
    private readonly Dictionary<Reference, Endpoint?> endpoints = [];
    private readonly BlockResolver blocks;
    private IReadOnlyList<EdgeRoute>? edgeRoutes;
    private IReadOnlyList<InsideRoute>? insideRoutes;
    private IReadOnlyList<Interception>? interceptions;
    private IReadOnlyList<ReturnPath>? returnPaths;
    private IReadOnlyList<TargetedInterface>? targetedInterfaces;
    private IReadOnlyList<EdgeGap>? edgeGaps;
    private HashSet<ElementId>? exported;
    private Unseen? unseen;
    private HashSet<ElementId?>? endpointSubnets;
    private ILookup<Reference, SecurityGroupRule>? rulesByGroup;

    /// <summary>Specialises a topology.</summary>
    public TopologyView(TopologyModel model, Scenario scenario)
    {
        Model = model;
        Scenario = scenario;
        present = new bool[model.Elements.Count];
        var elements = new List<Element>(present.Length);
        for (var i = 0; i < present.Length; i++)
        {
            if (model.Elements[i] is not AbsentElement && scenario.Includes(model.Elements[i].Presence))
            {
                present[i] = true;
                elements.Add(model.Elements[i]);
            }
        }

        Elements = elements;
        Vpcs = [.. elements.OfType<Vpc>()];
        VpcCidrBlocks = [.. elements.OfType<VpcCidrBlock>()];
        Subnets = [.. elements.OfType<Subnet>()];
        RouteTables = [.. elements.OfType<RouteTable>()];
        Routes = [.. elements.OfType<Route>()];
        SubnetAssociations = [.. elements.OfType<SubnetAssociation>()];
        EdgeAssociations = [.. elements.OfType<EdgeAssociation>()];
        GatewayAttachments = [.. elements.OfType<GatewayAttachment>()];
        NetworkInterfaces = [.. elements.OfType<NetworkInterface>()];
        Instances = [.. elements.OfType<Instance>()];
        ElasticIpAssociations = [.. elements.OfType<ElasticIpAssociation>()];
        NatGateways = [.. elements.OfType<NatGateway>()];
        RoutePropagations = [.. elements.OfType<RoutePropagation>()];
        routesByTable = By(Routes, route => route.Table);
        associationsBySubnet = SubnetAssociations.ToLookup(association => association.Subnet);
        associationsByTable = By(SubnetAssociations, association => association.Table);
        edgesByTable = By(EdgeAssociations, edge => edge.Table);
        natGatewaysBySubnet = By(NatGateways, nat => nat.Subnet);
        propagationsByTable = RoutePropagations.ToLookup(propagation => propagation.Table);
        subnetsByVpc = Subnets.ToLookup(subnet => subnet.Vpc);
        blocksByVpc = VpcCidrBlocks.ToLookup(block => block.Vpc);
        blocks = new BlockResolver(this);
        interfacesBySubnet = By(NetworkInterfaces, eni => eni.Subnet);
        foreach (var association in ElasticIpAssociations)
        {
            if (association.NetworkInterface.Element is { } eni)
            {
                interfacesWithElasticIp.Add(eni);
            }
        }

        foreach (var instance in Instances)
        {
            foreach (var eni in instance.NetworkInterfaces)
            {
                instanceByInterface[eni] = instance;
            }
        }
    }

    /// <summary>The topology with all its conditions, for what is true of the template and not of one deployment.</summary>
    public TopologyModel Model { get; }

    /// <summary>What the conditions are.</summary>
    public Scenario Scenario { get; }

    /// <summary>Everything that this scenario has, in the order in which it was stated; so are all lists of a view.</summary>
    public IReadOnlyList<Element> Elements { get; }

    /// <summary>The VPCs.</summary>
    public IReadOnlyList<Vpc> Vpcs { get; }

    /// <summary>The further blocks of VPCs.</summary>
    public IReadOnlyList<VpcCidrBlock> VpcCidrBlocks { get; }

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

    /// <summary>The associations of Elastic IP addresses with interfaces.</summary>
    public IReadOnlyList<ElasticIpAssociation> ElasticIpAssociations { get; }

    /// <summary>The NAT gateways.</summary>
    public IReadOnlyList<NatGateway> NatGateways { get; }

    /// <summary>The propagations of a gateway's routes into tables.</summary>
    public IReadOnlyList<RoutePropagation> RoutePropagations { get; }

    /// <summary>Every route of every gateway route table, with what its destination and its target are to AWS.</summary>
    public IReadOnlyList<EdgeRoute> EdgeRoutes => edgeRoutes ??= EdgeRoute.Find(this);

    /// <summary>Every route of the other tables that leads, or may lead, to addresses of its own VPC.</summary>
    public IReadOnlyList<InsideRoute> InsideRoutes => insideRoutes ??= InsideRoute.Find(this);

    /// <summary>Every edge route to a whole subnet through a target that AWS accepts: what is steered to an appliance before the subnet.</summary>
    public IReadOnlyList<Interception> Interceptions => interceptions ??= Interception.Find(this);

    /// <summary>How the replies of each intercepted subnet go back, once for each edge route.</summary>
    public IReadOnlyList<ReturnPath> ReturnPaths => returnPaths ??= ReturnPath.Find(this);

    /// <summary>Every interface that some route names as its target, once, with the first such route.</summary>
    public IReadOnlyList<TargetedInterface> TargetedInterfaces => targetedInterfaces ??= TargetedInterface.Find(this);

    /// <summary>What raw resources may do out of the rules' sight.</summary>
    public Unseen Unseen => unseen ??= new Unseen(this);

    /// <summary>Every subnet that sends through an appliance to the internet gateway and receives past it, or may do so.</summary>
    internal IReadOnlyList<EdgeGap> EdgeGaps => edgeGaps ??= EdgeGap.Find(this);

    /// <summary>The element that is referred to, when the topology describes it, it is of that type, and this scenario has it.</summary>
    public T? Find<T>(Reference reference)
        where T : Element => reference.Element is { } id ? Find<T>(id) : null;

    /// <summary>The element with that id, when it is of that type and this scenario has it.</summary>
    public T? Find<T>(ElementId id)
        where T : Element => (uint)id.Index < (uint)present.Length && present[id.Index] ? Model[id] as T : null;

    /// <summary>Whether what is referred to is no id, or is not there or of another kind in this scenario; rules of their own say so.</summary>
    public bool IsMissing(ResourceReference reference) =>
        reference.Resource.IsInvalid
        || (reference.Kind == ResourceKind.GatewayLoadBalancerEndpoint && Endpoint.RefusedBy(this, reference.Resource) is not null)
        || (
            reference.Element is { } id
            && Find<Element>(id) is var element
            && (element is null || (reference.Kind == ResourceKind.NetworkInterface && element is not NetworkInterface))
        );

    /// <summary>The routes of a table, without the local ones that every table has.</summary>
    public IEnumerable<Route> RoutesOf(RouteTable table) => routesByTable[table.Id];

    /// <summary>The explicit associations of a subnet; AWS allows one.</summary>
    public IEnumerable<SubnetAssociation> AssociationsOf(Subnet subnet) => associationsBySubnet[subnet.Id];

    /// <summary>The associations of a table with subnets.</summary>
    public IEnumerable<SubnetAssociation> AssociationsOf(RouteTable table) => associationsByTable[table.Id];

    /// <summary>The edge associations of a table; one or more make it a gateway route table.</summary>
    public IEnumerable<EdgeAssociation> EdgesOf(RouteTable table) => edgesByTable[table.Id];

    /// <summary>The rules of a security group.</summary>
    public IEnumerable<SecurityGroupRule> RulesOf(Reference group) =>
        (rulesByGroup ??= Elements.OfType<SecurityGroupRule>().ToLookup(rule => rule.Group))[group];

    /// <summary>The NAT gateways that lie in a subnet.</summary>
    public IEnumerable<NatGateway> NatGatewaysIn(Subnet subnet) => natGatewaysBySubnet[subnet.Id];

    /// <summary>The propagations into a table.</summary>
    public IEnumerable<RoutePropagation> PropagationsInto(Reference table) => propagationsByTable[table];

    /// <summary>The subnets of a VPC.</summary>
    public IEnumerable<Subnet> SubnetsOf(Vpc vpc) => subnetsByVpc[vpc.Id];

    /// <summary>The subnets that the topology states for a VPC, which may itself be an existing one.</summary>
    public IEnumerable<Subnet> SubnetsOf(Reference vpc) => subnetsByVpc[vpc];

    /// <summary>The interfaces that lie in a subnet.</summary>
    public IEnumerable<NetworkInterface> InterfacesIn(Subnet subnet) => interfacesBySubnet[subnet.Id];

    /// <summary>The blocks of a VPC beside its primary one.</summary>
    public IEnumerable<VpcCidrBlock> VpcCidrBlocksOf(Reference vpc) => blocksByVpc[vpc];

    /// <summary>The blocks of a subnet, at most one of each family.</summary>
    public IEnumerable<BlockTerm> BlocksOf(Subnet subnet)
    {
        foreach (var family in Cidr.Families)
        {
            if (TermOf(subnet, family) is { } term)
            {
                yield return term;
            }
        }
    }

    /// <summary>The addresses of a VPC and whose they are.</summary>
    public VpcSpace SpaceOf(Reference vpc)
    {
        if (!spaces.TryGetValue(vpc, out var space))
        {
            spaces[vpc] = space = new VpcSpace(this, vpc);
        }

        return space;
    }

    /// <summary>The ways out of its VPC that a table offers.</summary>
    public Exits ExitsOf(RouteTable table)
    {
        if (!exits.TryGetValue(table.Id, out var found))
        {
            exits[table.Id] = found = new Exits(this, table);
        }

        return found;
    }

    /// <summary>The table that a subnet is explicitly associated with; null leaves it to the VPC's main table.</summary>
    public RouteTable? TableOf(Subnet subnet) =>
        associationsBySubnet[subnet.Id]
            .Select(association => Find<RouteTable>(association.Table))
            .FirstOrDefault(table => table is not null);

    /// <summary>Which table routes what leaves a subnet, as far as the topology says.</summary>
    public SubnetRouting RoutingOf(Subnet subnet) => SubnetRouting.Of(this, subnet);

    /// <summary>
    /// Why a table may have routes that the topology does not state; null when it surely has none. Every rule that concludes something from
    /// a route that is missing asks this first.
    /// </summary>
    public string? HiddenRoutesOf(RouteTable table) =>
        table.IsExisting ? $"{Wording.Found(this, table)}, and may have routes that the topology does not state" : Unseen.RoutesOf(table);

    /// <summary>Whether the table serves one subnet, so that an edit for that subnet changes nothing for another.</summary>
    public bool ServesOneSubnet(RouteTable table) => associationsByTable[table.Id].Take(2).Count() == 1;

    /// <summary>The appliance that an interface is attached to.</summary>
    public Instance? InstanceOf(NetworkInterface eni) => InstanceOf((Reference)eni.Id);

    /// <summary>The appliance of the topology that an interface, perhaps an existing one, is attached to.</summary>
    public Instance? InstanceOf(Reference eni) => instanceByInterface.TryGetValue(eni, out var instance) ? instance : null;

    /// <summary>Whether the interface surely has a public IPv4 address: an Elastic IP address of the topology, or one that it is launched with.</summary>
    public bool HasPublicAddress(NetworkInterface eni) =>
        interfacesWithElasticIp.Contains(eni.Id) || (eni.IsLaunchedWithPublicAddress.TryGet(out var isPublic) && isPublic);

    /// <summary>Whether an output tells the element's id, so that something outside of the topology may complete it.</summary>
    public bool IsExported(Element element) => (exported ??= Exports.Find(this)).Contains(element.Id);

    /// <summary>Whether surely nothing attaches the interface; then nothing else about it matters before that is mended.</summary>
    public bool IsUnattached(NetworkInterface eni) => LacksInstance(eni) && !IsExported(eni) && Unseen.AttachmentsOf(eni) is null;

    /// <summary>Whether nothing in the topology attaches the interface, and it is not an existing one of which that says nothing.</summary>
    public bool LacksInstance(NetworkInterface eni) => InstanceOf(eni) is null && !eni.IsExisting;

    /// <summary>Whether what is referred to existed before the stack.</summary>
    public bool IsExisting(Reference reference) => reference.Element is null || Find<Element>(reference) is { IsExisting: true };

    /// <summary>Whether the interface surely has an IPv6 address; every one of them is public.</summary>
    public bool HasIpv6Address(NetworkInterface eni) =>
        eni.HasIpv6Address || (Find<Subnet>(eni.Subnet) is { } subnet && GivesIpv6Addresses(subnet));

    /// <summary>Whether an instance, interface or NAT gateway in the subnet surely has a public address of a family.</summary>
    public bool HoldsPublicAddress(Subnet subnet, AddressFamily family) =>
        family == AddressFamily.IPv6
            ? GivesIpv6Addresses(subnet) || interfacesBySubnet[subnet.Id].Any(HasIpv6Address)
            : (subnet.MapPublicIpOnLaunch.TryGet(out var maps) && maps)
                || interfacesBySubnet[subnet.Id].Any(HasPublicAddress)
                || natGatewaysBySubnet[subnet.Id].Any(nat => nat.IsPublic);

    /// <summary>The interface that a route names, when the topology describes it.</summary>
    public NetworkInterface? InterfaceOf(RouteTarget target) => target.Reference is { } reference ? InterfaceOf(reference) : null;

    /// <summary>The interface that is meant, when the topology describes it; for an instance the only one that it has.</summary>
    public NetworkInterface? InterfaceOf(ResourceReference target) =>
        target.Kind switch
        {
            ResourceKind.NetworkInterface => Find<NetworkInterface>(target.Resource),
            ResourceKind.Instance when Find<Instance>(target.Resource) is { NetworkInterfaces.Count: 1 } instance => Find<NetworkInterface>(
                instance.NetworkInterfaces[0]
            ),
            _ => null,
        };

    /// <summary>The endpoint that a route names, when the topology makes it.</summary>
    public Endpoint? EndpointOf(RouteTarget target) =>
        target.Reference is { Kind: ResourceKind.GatewayLoadBalancerEndpoint } reference ? EndpointOf(reference.Resource) : null;

    /// <summary>The endpoint that is referred to, when the topology makes it.</summary>
    public Endpoint? EndpointOf(Reference reference)
    {
        if (!endpoints.TryGetValue(reference, out var endpoint))
        {
            endpoints.Add(reference, endpoint = Endpoint.Of(this, reference));
        }

        return endpoint;
    }

    /// <summary>The subnet in which an interface or endpoint lies that a route names; null when the topology does not describe it.</summary>
    public Subnet? SubnetAround(RouteTarget target) =>
        InterfaceOf(target) is { } eni ? Find<Subnet>(eni.Subnet)
        : EndpointOf(target)?.Subnet is { } subnet ? Find<Subnet>(subnet)
        : null;

    /// <summary>Whether an endpoint lies in the subnet and nothing else of the topology does: AWS wants a subnet for endpoints alone.</summary>
    public bool HoldsOnlyEndpoints(Subnet subnet) =>
        (
            endpointSubnets ??= [.. Elements.OfType<RawResource>().SelectMany(Endpoint.AllOf).Select(endpoint => endpoint.Subnet?.Element)]
        ).Contains(subnet.Id)
        && !interfacesBySubnet[subnet.Id].Any()
        && !natGatewaysBySubnet[subnet.Id].Any();

    /// <summary>The block that a route is for; null for a prefix list, whose blocks the topology does not know.</summary>
    public Value<Cidr>? BlockOf(Destination destination) =>
        destination switch
        {
            Destination.Addresses addresses => Resolve(addresses.Block),
            Destination.OfSubnet of => Find<Subnet>(of.Subnet)?.BlockOf(of.Family) is { } block ? Resolve(block) : null,
            _ => null,
        };

    /// <summary>The route of a subnet's own table for all addresses of a family; null when it has none.</summary>
    public Route? DefaultRouteOf(Subnet subnet, AddressFamily family) =>
        TableOf(subnet) is { } table ? ExitsOf(table).Defaults(family).FirstOrDefault() : null;

    /// <summary>
    /// The subnet whose own table has the route and in which the route's target lies, so that the target's packets meet the route again.
    /// </summary>
    public Subnet? SubnetLoopedBy(Route route) => Loop.Of(this, route);

    /// <summary>A block that is the attribute of an element of the topology is that element's block.</summary>
    internal Value<Cidr> Resolve(Value<Cidr> block) => blocks.Resolve(block);

    /// <summary>The term of a block, of a family that the place where it stands may tell; null for an invalid one.</summary>
    internal BlockTerm? TermOf(Value<Cidr> block, AddressFamily? family = null) => blocks.TermOf(block, family);

    /// <summary>The term of a subnet's block; null when it has none of the family, or an invalid one.</summary>
    internal BlockTerm? TermOf(Subnet subnet, AddressFamily family) =>
        subnet.BlockOf(family) is { } block && blocks.TermOf(block, family) is { } term && term.Family == family ? term : null;

    /// <summary>The term of a further block of a VPC; null for an invalid one.</summary>
    internal BlockTerm? TermOf(VpcCidrBlock block) =>
        block.Source.Stated is { } stated ? blocks.TermOf(stated, block.Family)
        : block.Vpc.Element is { } vpc ? blocks.TermOf(new Value<Cidr>.Symbolic(new Expression.Ipv6BlockOf(vpc)))
        : new BlockTerm(new Expression.Opaque("an IPv6 block of " + Wording.Vpc(this, block.Vpc), $"block {block.Id.Index}"), Cidr.AnyIPv6);

    /// <summary>The IPv6 blocks of a VPC.</summary>
    internal IEnumerable<VpcCidrBlock> Ipv6BlocksOf(ElementId vpc) => blocks.Ipv6BlocksOf(vpc);

    private static bool GivesIpv6Addresses(Subnet subnet) =>
        subnet.Ipv6Cidr is not null && subnet.AssignIpv6AddressOnCreation.TryGet(out var gives) && gives;

    private static ILookup<ElementId, T> By<T>(IReadOnlyList<T> elements, System.Func<T, Reference> key) =>
        elements.Where(element => key(element).Element is not null).ToLookup(element => key(element).Element!.Value);
}
