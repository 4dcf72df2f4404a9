using System.Collections.Generic;

namespace IngressRouting;

/// <summary>A VPC: <c>AWS::EC2::VPC</c>.</summary>
public sealed class Vpc : ResourceNode<Vpc>
{
    private readonly List<Subnet> subnets = [];
    private readonly List<VpcBlockNode> blocks = [];
    private readonly CidrBlock cidr;
    private InternetGateway? igw;
    private VirtualPrivateGateway? vgw;
    private EgressOnlyInternetGateway? eigw;

    internal Vpc(Topology owner, string name, CidrBlock cidr, Text? existingId = null)
        : base(owner, existingId)
    {
        Name = name;
        this.cidr = cidr;
    }

    /// <summary>The name that it was given.</summary>
    public string Name { get; }

    /// <summary>Its primary IPv4 block.</summary>
    public CidrBlock Cidr => cidr.Derived();

    /// <summary>
    /// Its IPv6 block, as <see cref="Ipv6(Condition, string)"/> or <see cref="Ipv6(CidrBlock, Text, Condition, string)"/> gives it, before or after this is asked for.
    /// </summary>
    public CidrBlock Ipv6Cidr => CidrBlock.Of(this, Prefix + "IPv6", Ipv6Block);

    internal IReadOnlyList<VpcBlockNode> Blocks => blocks;

    internal IReadOnlyList<Subnet> Subnets => subnets;

    internal StatedTags DefaultTags { get; } = new();

    /// <summary>
    /// Adds a resource of any type, for what the DSL has no call for. Its properties are stated by <c>Property(…)</c>; default tags do not
    /// apply to it. It is there while the VPC is.
    /// </summary>
    /// <param name="name">Unique within the VPC; the logical id is made from it.</param>
    /// <param name="type">The resource type, such as <c>AWS::EC2::FlowLog</c>.</param>
    public RawResource Resource(string name, string type) =>
        new(Owner, this, Guard.NotBlank(name, nameof(name)), Guard.NotBlank(type, nameof(type)));

    /// <summary>Tags the VPC and all that it holds. A resource's own tag wins over one with the same key.</summary>
    /// <param name="key">1 to 128 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    /// <param name="when">The condition under which the tag is set; null for always.</param>
    public Vpc DefaultTag(string key, Text value, Condition? when = null)
    {
        DefaultTags.Set(StatedTag.Of(Owner, key, value, when));
        return this;
    }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [];

    private protected override string DefaultLogicalId => LogicalIds.Of(Name, "Vpc");

    /// <summary>Adds a secondary IPv4 block (<c>AWS::EC2::VPCCidrBlock</c>).</summary>
    /// <param name="cidr">A block of /16 to /28 that overlaps no other of the VPC; which ranges go together says the VPC User Guide, "IPv4
    /// CIDR block association restrictions".</param>
    /// <param name="when">The condition under which the block is there, beside the VPC's; null for always.</param>
    /// <param name="logicalId">The logical id of the association; null makes it from the names.</param>
    public Vpc SecondaryCidr(CidrBlock cidr, Condition? when = null, string? logicalId = null) =>
        Add(Guard.SameTopology(cidr, Owner, nameof(cidr)), null, when, logicalId);

    /// <summary>Adds an IPv6 block of /56 that Amazon provides.</summary>
    /// <param name="when">The condition under which the block is there, beside the VPC's; null for always.</param>
    /// <param name="logicalId">The logical id of the association; null makes it from the name.</param>
    public Vpc Ipv6(Condition? when = null, string? logicalId = null) => Add(null, null, when, logicalId);

    /// <summary>Adds an IPv6 block of addresses that you brought to AWS.</summary>
    /// <param name="cidr">A block of /44 to /60, in steps of 4 (VPC User Guide, "VPC CIDR blocks").</param>
    /// <param name="pool">The id of the address pool that it is part of, such as <c>ipv6pool-ec2-0123456789abcdef0</c>.</param>
    /// <param name="when">The condition under which the block is there, beside the VPC's; null for always.</param>
    /// <param name="logicalId">The logical id of the association; null makes it from the name.</param>
    public Vpc Ipv6(CidrBlock cidr, Text pool, Condition? when = null, string? logicalId = null) =>
        Add(Guard.SameTopology(cidr, Owner, nameof(cidr)), Guard.SameTopology(pool, Owner, nameof(pool)), when, logicalId);

    /// <summary>Adds a subnet.</summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="cidr">An IPv4 block within the VPC's, /16 to /28 (VPC User Guide, "Subnet CIDR blocks").</param>
    /// <param name="zone">Its availability zone; null leaves the choice to AWS.</param>
    public Subnet Subnet(string name, CidrBlock cidr, Zone? zone = null)
    {
        var subnet = new Subnet(this, Guard.NotBlank(name, nameof(name)), Guard.SameTopology(cidr, Owner, nameof(cidr)), zone);
        subnets.Add(subnet);
        return subnet;
    }

    /// <summary>Adds a subnet and goes on with the VPC.</summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="cidr">An IPv4 block within the VPC's, /16 to /28 (VPC User Guide, "Subnet CIDR blocks").</param>
    /// <param name="subnet">The new subnet.</param>
    public Vpc Subnet(string name, CidrBlock cidr, out Subnet subnet)
    {
        subnet = Subnet(name, cidr);
        return this;
    }

    /// <summary>Adds a subnet and goes on with the VPC.</summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="cidr">An IPv4 block within the VPC's, /16 to /28 (VPC User Guide, "Subnet CIDR blocks").</param>
    /// <param name="zone">Its availability zone.</param>
    /// <param name="subnet">The new subnet.</param>
    public Vpc Subnet(string name, CidrBlock cidr, Zone zone, out Subnet subnet)
    {
        subnet = Subnet(name, cidr, zone);
        return this;
    }

    /// <summary>
    /// Adds an IPv6-only subnet (<c>Ipv6Native</c>): nothing in it has an IPv4 address, and every interface gets an IPv6 address as it is made.
    /// It has one of the /64 blocks of the VPC's IPv6 block; a /56 has 256 of them.
    /// </summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="index">Which one; zero for the first.</param>
    /// <param name="zone">Its availability zone; null leaves the choice to AWS.</param>
    public Subnet Ipv6OnlySubnet(string name, int index, Zone? zone = null) => AddIpv6Only(name, zone).Ipv6(index);

    /// <summary>
    /// Adds an IPv6-only subnet (<c>Ipv6Native</c>): nothing in it has an IPv4 address, and every interface gets an IPv6 address as it is made.
    /// </summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="ipv6Cidr">A block within the VPC's IPv6 block, /44 to /64 in steps of 4 (VPC User Guide, "Subnet CIDR blocks").</param>
    /// <param name="zone">Its availability zone; null leaves the choice to AWS.</param>
    public Subnet Ipv6OnlySubnet(string name, CidrBlock ipv6Cidr, Zone? zone = null) => AddIpv6Only(name, zone).Ipv6(ipv6Cidr);

    /// <summary>Adds a middlebox appliance to one of the subnets and goes on with the VPC; see <see cref="IngressRouting.Subnet.Appliance"/>.</summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="subnet">The subnet that its network interface lies in.</param>
    /// <param name="image">The machine image.</param>
    /// <param name="appliance">The new appliance.</param>
    public Vpc Appliance(string name, Subnet subnet, Text image, out Appliance appliance)
    {
        appliance = Guard.SameTopology(subnet, this, nameof(subnet)).Appliance(name, image);
        return this;
    }

    /// <summary>The internet gateway of the VPC, made and attached at first use; an existing one that was stated before.</summary>
    public InternetGateway Igw() => igw ??= new InternetGateway(this);

    /// <summary>The virtual private gateway of the VPC, made and attached at first use: the VPC's end of a VPN or Direct Connect.</summary>
    public VirtualPrivateGateway Vgw() => vgw ??= new VirtualPrivateGateway(this);

    /// <summary>The egress-only internet gateway of the VPC, made at first use: the way out for IPv6 connections, and no way in.</summary>
    public EgressOnlyInternetGateway Eigw() => eigw ??= new EgressOnlyInternetGateway(this);

    /// <summary>States a secondary IPv4 block that this existing VPC has.</summary>
    /// <param name="cidr">The block.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the VPC, so nothing in it exists before.</exception>
    public Vpc ExistingSecondaryCidr(CidrBlock cidr) => AddExisting(Guard.SameTopology(cidr, Owner, nameof(cidr)), isIpv6: false);

    /// <summary>
    /// States the IPv6 block that this existing VPC has; <see cref="Ipv6Cidr"/> gives it from now on. It may have others.
    /// </summary>
    /// <param name="cidr">The block, literal or from a parameter: CloudFormation cannot ask a VPC that it does not make.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the VPC, so nothing in it exists before.</exception>
    public Vpc ExistingIpv6(CidrBlock cidr) => AddExisting(Guard.SameTopology(cidr, Owner, nameof(cidr)), isIpv6: true);

    /// <summary>States the virtual private gateway that is attached to this existing VPC; <see cref="Vgw"/> gives it from now on.</summary>
    /// <param name="id">Such as <c>vgw-0123456789abcdef0</c>.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the VPC, or its gateway was used before.</exception>
    public VirtualPrivateGateway ExistingVgw(Text id)
    {
        Guard.HoldsExisting(this, IsExisting);
        Guard.SameTopology(id, Owner, nameof(id));
        return vgw is null ? vgw = new VirtualPrivateGateway(this, id) : throw Guard.StatedTooLate(vgw);
    }

    /// <summary>States a subnet of this existing VPC.</summary>
    /// <param name="name">Unique within the VPC; the logical ids of what is added to the subnet are made from it.</param>
    /// <param name="id">Such as <c>subnet-0123456789abcdef0</c>.</param>
    /// <param name="cidr">Its IPv4 block; without it no route can have the subnet as its destination, and most rules are not proven.</param>
    /// <param name="zone">Its availability zone.</param>
    /// <param name="routeTable">The existing table that it is associated with already; AWS refuses a second one.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the VPC, so nothing in it exists before.</exception>
    public Subnet ExistingSubnet(string name, Text id, CidrBlock? cidr = null, Zone? zone = null, RouteTable? routeTable = null)
    {
        Guard.HoldsExisting(this, IsExisting);
        Guard.NotBlank(name, nameof(name));
        Guard.SameTopology(id, Owner, nameof(id));
        if (routeTable is not null)
        {
            Guard.SameTopology(routeTable, this, nameof(routeTable));
        }

        var subnet = new Subnet(
            this,
            name,
            cidr ?? CidrBlock.Unstated($"the block of existing subnet '{name}'", $"{Name}/{name}"),
            zone,
            id
        );
        subnets.Add(subnet);
        return routeTable is null ? subnet : subnet.UsesExisting(routeTable);
    }

    /// <summary>States a route table of this existing VPC, to which routes are added. Routes that it has already are not known to the rules.</summary>
    /// <param name="name">Unique within the VPC; the logical ids of its routes are made from it.</param>
    /// <param name="id">Such as <c>rtb-0123456789abcdef0</c>.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the VPC, so nothing in it exists before.</exception>
    public RouteTable ExistingRouteTable(string name, Text id)
    {
        Guard.HoldsExisting(this, IsExisting);
        return new RouteTable(this, Guard.NotBlank(name, nameof(name)), existingId: Guard.SameTopology(id, Owner, nameof(id)));
    }

    /// <summary>States the internet gateway that is attached to this existing VPC; <see cref="Igw"/> gives it from now on.</summary>
    /// <param name="id">Such as <c>igw-0123456789abcdef0</c>.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the VPC, or its gateway was used before.</exception>
    public InternetGateway ExistingIgw(Text id)
    {
        Guard.HoldsExisting(this, IsExisting);
        Guard.SameTopology(id, Owner, nameof(id));
        return igw is null ? igw = new InternetGateway(this, id) : throw Guard.StatedTooLate(igw);
    }

    /// <summary>Adds a security group. It admits nothing until <see cref="IngressRouting.SecurityGroup.AllowIngress"/> allows something.</summary>
    /// <param name="name">Unique within the VPC; the logical id and the name tag are made from it.</param>
    /// <param name="description">What it is for: up to 255 of the characters that AWS takes. CloudFormation replaces a group whose description
    /// changes.</param>
    public SecurityGroup SecurityGroup(string name, string description) =>
        new(this, Guard.NotBlank(name, nameof(name)), Guard.NotNull(description, nameof(description)));

    /// <summary>States a security group of this existing VPC. What it admits already is not known to the rules.</summary>
    /// <param name="name">Unique within the VPC; the logical ids of rules that are added to it are made from it.</param>
    /// <param name="id">Such as <c>sg-0123456789abcdef0</c>.</param>
    /// <exception cref="System.InvalidOperationException">The stack makes the VPC, so nothing in it exists before.</exception>
    public SecurityGroup ExistingSecurityGroup(string name, Text id)
    {
        Guard.HoldsExisting(this, IsExisting);
        return new SecurityGroup(this, Guard.NotBlank(name, nameof(name)), null, Guard.SameTopology(id, Owner, nameof(id)));
    }

    /// <summary>Adds a route table. What it is associated with makes it a subnet route table or a gateway route table.</summary>
    /// <param name="name">Unique within the VPC; the logical id and the name tag are made from it.</param>
    public RouteTable AddRouteTable(string name) => new(this, Guard.NotBlank(name, nameof(name)));

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.Vpc
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Name = Name,
                Cidr = cidr.Resolve(builder),
                IsExisting = IsExisting,
                ExistingId = ExistingIdOf(builder),
                Tags = TagsWithName(builder, Name),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"VPC '{Name}'";

    /// <summary>The first part of the logical ids of what the VPC holds.</summary>
    internal string Prefix => LogicalIds.Of(Name);

    // Of a VPC without one the term has no value; a rule says so, wherever it is used.
    private Model.Value<Model.Cidr> Ipv6Block(ModelBuilder builder) =>
        blocks.Find(block => block.IsIpv6) is { } stated
            ? stated.Block(builder)
            : new Model.Value<Model.Cidr>.Symbolic(new Model.Expression.Ipv6BlockOf(builder.IdOf(this)));

    private Subnet AddIpv6Only(string name, Zone? zone)
    {
        var subnet = new Subnet(this, Guard.NotBlank(name, nameof(name)), null, zone);
        subnets.Add(subnet);
        return subnet;
    }

    private Vpc Add(CidrBlock? cidr, Text? pool, Condition? when, string? logicalId)
    {
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        var block = new VpcBlockNode(this, cidr, pool, Guard.NotBlankOrNull(logicalId, nameof(logicalId)));
        block.Restrict(when);
        blocks.Add(block);
        return this;
    }

    private Vpc AddExisting(CidrBlock cidr, bool isIpv6)
    {
        Guard.HoldsExisting(this, IsExisting);
        blocks.Add(new VpcBlockNode(this, cidr, null) { IsExisting = true, IsFoundIpv6 = isIpv6 });
        return this;
    }
}
