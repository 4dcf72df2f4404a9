using System.Collections.Generic;

namespace IngressRouting;

/// <summary>A subnet: <c>AWS::EC2::Subnet</c>.</summary>
public sealed class Subnet : ResourceNode<Subnet>
{
    private readonly CidrBlock? cidr;
    private readonly Zone? zone;
    private RouteTable? table;
    private CidrBlock? ipv6Cidr;
    private bool mapPublicIpOnLaunch;
    private bool assignIpv6AddressOnCreation;

    internal Subnet(Vpc vpc, string name, CidrBlock? cidr, Zone? zone, Text? existingId = null)
        : base(vpc.Owner, existingId)
    {
        Vpc = vpc;
        Name = name;
        this.cidr = cidr;
        this.zone = zone;
    }

    /// <summary>The name that it was given.</summary>
    public string Name { get; }

    /// <summary>The VPC that it is part of.</summary>
    public Vpc Vpc { get; }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [Vpc];

    /// <summary>Its IPv4 block; an IPv6-only subnet has none, and a rule says so where this is used.</summary>
    public CidrBlock Cidr =>
        cidr?.Derived()
        ?? CidrBlock.Of(
            this,
            DefaultLogicalId,
            _ => new Model.Value<Model.Cidr>.Invalid($"the IPv4 block of {Describe()}", "the subnet is IPv6-only; use its Ipv6Cidr")
        );

    /// <summary>Its IPv6 block, as <see cref="Ipv6(int)"/> or <see cref="Ipv6(CidrBlock)"/> gives it, before or after this is asked for.</summary>
    public CidrBlock Ipv6Cidr => CidrBlock.Of(this, Vpc.Prefix + LogicalIds.Of(Name, "Subnet") + "IPv6", Ipv6Block);

    internal bool HasIpv6 => ipv6Cidr is not null;

    internal bool HasIPv4 => cidr is not null;

    private protected override string DefaultLogicalId => Vpc.Prefix + LogicalIds.Of(Name, "Subnet");

    /// <summary>Gives instances that are launched into the subnet a public IPv4 address (<c>MapPublicIpOnLaunch</c>); of an existing subnet it says that it does.</summary>
    public Subnet MapPublicIpOnLaunch()
    {
        mapPublicIpOnLaunch = true;
        StateNow(Model.Facets.MapPublicIpOnLaunch);
        return this;
    }

    /// <summary>Gives the subnet one of the /64 blocks of the VPC's IPv6 block; a /56 has 256 of them.</summary>
    /// <param name="index">Which one; zero for the first.</param>
    public Subnet Ipv6(int index)
    {
        ipv6Cidr = Vpc.Ipv6Cidr.Subnet(64, Guard.NotNegative(index, nameof(index)));
        StateNow(Model.Facets.Index);
        StateNow(Model.Facets.Ipv6Cidr);
        return this;
    }

    /// <summary>Gives the subnet an IPv6 block.</summary>
    /// <param name="ipv6Cidr">A block within the VPC's IPv6 block, /44 to /64 in steps of 4 (VPC User Guide, "Subnet CIDR blocks").</param>
    public Subnet Ipv6(CidrBlock ipv6Cidr)
    {
        this.ipv6Cidr = Guard.SameTopology(ipv6Cidr, Owner, nameof(ipv6Cidr));
        StateNow(Model.Facets.Ipv6Cidr);
        return this;
    }

    /// <summary>Gives network interfaces that are made in the subnet an IPv6 address (<c>AssignIpv6AddressOnCreation</c>).</summary>
    public Subnet AssignIpv6AddressOnCreation()
    {
        assignIpv6AddressOnCreation = true;
        StateNow(Model.Facets.AssignIpv6AddressOnCreation);
        return this;
    }

    /// <summary>
    /// The subnet's own route table, made and associated at first use. A subnet without one follows the VPC's main table.
    /// </summary>
    public RouteTable RouteTable() => table ??= new RouteTable(Vpc, Name, this).AssociateAtCreation(this);

    /// <summary>
    /// Adds a middlebox appliance: an EC2 instance with one network interface in this subnet. Its source/destination check is off, as
    /// forwarding needs.
    /// </summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="image">The machine image, usually <see cref="Parameter.Ami(string, string?, string?)"/>.</param>
    /// <param name="instanceType">The instance type; <c>t3.medium</c> unless given.</param>
    /// <param name="sourceDestCheck">Whether AWS drops packets that are neither from nor for the interface; true makes the appliance
    /// useless as a route target (VPC User Guide, "Appliance considerations").</param>
    public Appliance Appliance(string name, Text image, Text? instanceType = null, bool sourceDestCheck = false)
    {
        Guard.NotBlank(name, nameof(name));
        Guard.SameTopology(image, Owner, nameof(image));
        var eni = new NetworkInterface(this, name, sourceDestCheck);
        return new Appliance(eni, name, image, Guard.SameTopology(instanceType ?? "t3.medium", Owner, nameof(instanceType)));
    }

    /// <summary>Adds a network interface that nothing is attached to yet.</summary>
    /// <param name="name">Unique within the VPC; the logical id and the name tag are made from it.</param>
    /// <param name="sourceDestCheck">Whether AWS drops packets that are neither from nor for the interface; AWS's default is true.</param>
    public NetworkInterface NetworkInterface(string name, bool sourceDestCheck = true) =>
        new(this, Guard.NotBlank(name, nameof(name)), sourceDestCheck);

    /// <summary>
    /// Adds a public NAT gateway with an Elastic IP address of its own: the way out to the internet for subnets whose instances have no
    /// public address. This subnet's table routes to the internet gateway.
    /// </summary>
    /// <param name="name">Unique within the VPC; logical ids and name tags are made from it.</param>
    public NatGateway NatGateway(string name) => new(this, Guard.NotBlank(name, nameof(name)), isPublic: true);

    /// <summary>Adds a private NAT gateway: the way to other VPCs or on premises, without addresses of the internet.</summary>
    /// <param name="name">Unique within the VPC; the logical id and the name tag are made from it.</param>
    public NatGateway PrivateNatGateway(string name) => new(this, Guard.NotBlank(name, nameof(name)), isPublic: false);

    /// <summary>
    /// Adds a NAT instance: an appliance on a plain Linux image that replaces the source address of what it forwards by its own. It has an
    /// Elastic IP address, its source/destination check is off, and its user data turns on IP forwarding and masquerading.
    /// </summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="image">A Linux image with <c>nft</c> or <c>iptables</c>, or one that installs packages with <c>dnf</c>, <c>yum</c> or
    /// <c>apt-get</c>.</param>
    /// <param name="instanceType">The instance type; <c>t3.medium</c> unless given.</param>
    public Appliance NatInstance(string name, Text image, Text? instanceType = null) =>
        Appliance(name, image, instanceType).WithMasquerading().WithElasticIp();

    /// <summary>States a network interface of this subnet that exists already, such as an appliance's.</summary>
    /// <param name="name">Unique within the VPC; the logical ids of what is added to it are made from it.</param>
    /// <param name="id">Such as <c>eni-0123456789abcdef0</c>.</param>
    /// <param name="sourceDestCheck">Whether its source/destination check is on, as far as it is known; it must be off for a target of routes.</param>
    public NetworkInterface ExistingNetworkInterface(string name, Text id, bool? sourceDestCheck = null) =>
        new(this, Guard.NotBlank(name, nameof(name)), sourceDestCheck, existingId: Guard.SameTopology(id, Owner, nameof(id)));

    /// <summary>Notes the existing table that the subnet is associated with already.</summary>
    internal Subnet UsesExisting(RouteTable existing)
    {
        table = existing.IsOf(this);
        return this;
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.Subnet
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Name = Name,
                Vpc = builder.IdOf(Vpc),
                Cidr = cidr?.Resolve(builder),
                Ipv6Cidr = ipv6Cidr?.Resolve(builder),
                Zone = zone?.Resolve(builder),
                MapPublicIpOnLaunch = mapPublicIpOnLaunch,
                AssignIpv6AddressOnCreation = assignIpv6AddressOnCreation || !HasIPv4,
                IsExisting = IsExisting,
                ExistingId = ExistingIdOf(builder),
                Tags = TagsWithName(builder, Name),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"subnet '{Name}'";

    private Model.Value<Model.Cidr> Ipv6Block(ModelBuilder builder) =>
        ipv6Cidr is null
            ? new Model.Value<Model.Cidr>.Invalid($"the IPv6 block of {Describe()}", "the subnet has none; give it one by Ipv6(index)")
            : CidrBlock.Derived(ipv6Cidr.Resolve(builder));
}
