using System.Collections.Generic;

namespace IngressRouting;

/// <summary>A VPC: <c>AWS::EC2::VPC</c>.</summary>
public sealed class Vpc : ResourceNode<Vpc>
{
    private readonly List<Subnet> subnets = [];
    private InternetGateway? igw;

    internal Vpc(Topology owner, string name, CidrBlock cidr)
        : base(owner)
    {
        Name = name;
        Cidr = cidr;
    }

    /// <summary>The name that it was given.</summary>
    public string Name { get; }

    internal CidrBlock Cidr { get; }

    internal IReadOnlyList<Subnet> Subnets => subnets;

    internal StatedTags DefaultTags { get; } = new();

    private protected override string DefaultLogicalId => LogicalIds.Of(Name, "Vpc");

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

    /// <summary>Adds a subnet.</summary>
    /// <param name="name">Unique within the VPC; logical ids and the name tag are made from it.</param>
    /// <param name="cidr">An IPv4 block within the VPC's, /16 to /28 (VPC User Guide, "Subnet CIDR blocks").</param>
    /// <param name="zone">Its availability zone; null leaves the choice to AWS.</param>
    public Subnet Subnet(string name, CidrBlock cidr, Zone? zone = null)
    {
        var subnet = new Subnet(this, Guard.NotBlank(name, nameof(name)), Guard.NotNull(cidr, nameof(cidr)), zone);
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

    /// <summary>The internet gateway of the VPC, made and attached at first use.</summary>
    public InternetGateway Igw() => igw ??= new InternetGateway(this);

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
                Cidr = Cidr.Resolve(builder),
                Tags = TagsWithName(builder, Name),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"VPC '{Name}'";

    /// <summary>The first part of the logical ids of what the VPC holds.</summary>
    internal string Prefix => LogicalIds.Of(Name);
}
