using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A middlebox appliance: an <c>AWS::EC2::Instance</c> that forwards packets, with its network interfaces.</summary>
public sealed class Appliance : ResourceNode<Appliance>
{
    private readonly List<NetworkInterface> interfaces;
    private readonly Text image;
    private readonly Text instanceType;
    private readonly SecurityGroups groups = new();
    private readonly OwnSecurityGroup ownGroup = new();
    private bool forwardsIp;
    private bool translatesSource;
    private bool masquerades;

    internal Appliance(NetworkInterface eni, string name, Text image, Text instanceType)
        : base(eni.Owner)
    {
        interfaces = [eni];
        eni.Appliance = this;
        Name = name;
        this.image = image;
        this.instanceType = instanceType;
    }

    /// <summary>The name that it was given.</summary>
    public string Name { get; }

    /// <summary>The VPC that it is part of.</summary>
    public Vpc Vpc => interfaces[0].Vpc;

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [interfaces[0]];

    /// <summary>The Elastic IP address that <see cref="WithElasticIp"/> gave it, such as for the allow list of a partner.</summary>
    /// <exception cref="System.InvalidOperationException">It was given none so far.</exception>
    public Text PublicIp => Eni().PublicIp;

    private protected override string DefaultLogicalId => Vpc.Prefix + LogicalIds.Of(Name, "Instance");

    /// <summary>Its first network interface: the target of routes that lead through the appliance.</summary>
    public NetworkInterface Eni() => interfaces[0];

    /// <summary>Adds another network interface, for an appliance that takes traffic in by one and hands it on by another.</summary>
    /// <param name="name">Unique within the VPC; the logical id and the name tag are made from it.</param>
    /// <param name="subnet">The subnet that it lies in, in the availability zone of the first interface.</param>
    /// <param name="sourceDestCheck">Whether AWS drops packets that are neither from nor for the interface.</param>
    public NetworkInterface AddEni(string name, Subnet subnet, bool sourceDestCheck = false)
    {
        Guard.NotBlank(name, nameof(name));
        Guard.SameTopology(subnet, this, nameof(subnet));
        var eni = new NetworkInterface(subnet, name, sourceDestCheck, interfaces[0]);
        eni.Appliance = this;
        interfaces.Add(eni);
        return eni;
    }

    /// <summary>
    /// Gives the first network interface a public IPv4 address; traffic through an internet gateway needs one (VPC User Guide, "Gateway
    /// route tables").
    /// </summary>
    /// <param name="logicalId">The logical id of the address, and with <c>Association</c> behind it that of its association; null makes
    /// them from the name.</param>
    public Appliance WithElasticIp(string? logicalId = null)
    {
        Eni().WithElasticIp(logicalId);
        return this;
    }

    /// <summary>
    /// Gives the first network interface an IPv6 address of its subnet, which an appliance needs for IPv6 traffic (VPC User Guide, "Appliance
    /// considerations").
    /// </summary>
    public Appliance WithIpv6Address()
    {
        Eni().WithIpv6Address();
        return this;
    }

    /// <summary>
    /// Turns on IP forwarding in the operating system by user data, for plain Linux images. Vendor images forward by themselves and use
    /// user data for their own bootstrap.
    /// </summary>
    public Appliance WithIpForwarding()
    {
        forwardsIp = true;
        Recording.DslSession.Changed();
        return this;
    }

    /// <summary>
    /// Says that the appliance replaces the source address of what it forwards by its own. Replies then come back to it without any route,
    /// so that return routes are not asked for.
    /// </summary>
    public Appliance WithSourceTranslation()
    {
        translatesSource = true;
        StateNow(Facets.TranslatesSource);
        return this;
    }

    /// <summary>
    /// Puts those interfaces of the appliance into a security group that are in none of their own. An appliance in no group gets one that
    /// admits all traffic, because a middlebox forwards packets for anyone. AWS allows an interface five groups, unless it raised the quota.
    /// </summary>
    /// <param name="securityGroup">A group of the appliance's VPC; it admits what the appliance forwards, or that is dropped.</param>
    public Appliance WithSecurityGroup(SecurityGroup securityGroup)
    {
        groups.Add(Guard.SameTopology(securityGroup, this, nameof(securityGroup)));
        StateNow(Facets.SecurityGroup);
        return this;
    }

    /// <summary>The security groups that it was put into.</summary>
    internal SecurityGroups StatedGroups => groups;

    private bool HasIpv6 => interfaces.Exists(eni => eni.Subnet.HasIpv6);

    private bool NeedsOwnGroup => !groups.Any && interfaces.Exists(eni => !eni.HasSecurityGroup);

    /// <summary>The groups of interfaces that are in none of their own.</summary>
    internal ValueList<Reference> SecurityGroupsOf(ModelBuilder builder) =>
        groups.Any ? groups.Resolve(builder) : new ValueList<Reference>([builder.IdOf(ownGroup)]);

    // Made together, instance and first interface are there together.
    /// <inheritdoc />
    internal override void Restrict(Condition? condition) => interfaces[0].Restrict(condition);

    /// <summary>Makes the operating system replace source addresses by user data, for plain Linux images.</summary>
    internal Appliance WithMasquerading()
    {
        masquerades = true;
        return WithIpForwarding().WithSourceTranslation();
    }

    /// <inheritdoc />
    internal override void Declare(ModelBuilder builder)
    {
        base.Declare(builder);
        if (NeedsOwnGroup)
        {
            ownGroup.Declare(builder, Site, HasIpv6);
        }
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder)
    {
        builder.Add(
            new Instance
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Name = Name,
                Image = image.Resolve(builder),
                InstanceType = instanceType.Resolve(builder),
                NetworkInterfaces = new ValueList<Reference>(interfaces.Select(eni => (Reference)builder.IdOf(eni))),
                ForwardsIp = forwardsIp,
                Masquerades = masquerades,
                TranslatesSource = translatesSource,
                Tags = TagsWithName(builder, Name),
            }
        );
        if (NeedsOwnGroup)
        {
            ownGroup.Emit(builder, Vpc, Name, HasIpv6);
        }
    }

    /// <inheritdoc />
    internal override string Describe() => $"appliance '{Name}'";
}
