using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>An elastic network interface: <c>AWS::EC2::NetworkInterface</c>, with its Elastic IP address if it has one.</summary>
public sealed class NetworkInterface : ResourceNode<NetworkInterface>
{
    private readonly bool? sourceDestCheck;
    private readonly SecurityGroups groups = new();
    private ElasticIpNode? elasticIp;
    private bool hasIpv6Address;

    internal NetworkInterface(Subnet subnet, string name, bool? sourceDestCheck, NetworkInterface? first = null, Text? existingId = null)
        : base(subnet.Owner, existingId)
    {
        Owners = first is null ? [subnet] : [subnet, first];
        Subnet = subnet;
        Name = name;
        this.sourceDestCheck = sourceDestCheck;
    }

    /// <summary>The name that it was given.</summary>
    public string Name { get; }

    /// <summary>The subnet that it lies in.</summary>
    public Subnet Subnet { get; }

    /// <summary>The VPC that it is part of.</summary>
    public Vpc Vpc => Subnet.Vpc;

    /// <summary>The Elastic IP address that <see cref="WithElasticIp"/> gave it, such as for the allow list of a partner.</summary>
    /// <exception cref="InvalidOperationException">It was given none so far.</exception>
    public Text PublicIp =>
        elasticIp?.Address
        ?? throw new InvalidOperationException(
            $"{Describe()} has no Elastic IP address; give it one by WithElasticIp() before asking for it"
        );

    // A further interface of an appliance is there only while the first one is.
    /// <inheritdoc />
    internal override IEnumerable<Node> Owners { get; }

    private protected override string DefaultLogicalId => Vpc.Prefix + LogicalIds.Of(Name, "NetworkInterface");

    /// <summary>Gives the interface a public IPv4 address; traffic through an internet gateway needs one (VPC User Guide, "Gateway route tables").</summary>
    /// <param name="logicalId">The logical id of the address, and with <c>Association</c> behind it that of its association; null makes
    /// them from the name.</param>
    public NetworkInterface WithElasticIp(string? logicalId = null)
    {
        elasticIp ??= new ElasticIpNode(this);
        if (Guard.NotBlankOrNull(logicalId, nameof(logicalId)) is { } chosen)
        {
            elasticIp.Choose(chosen);
        }

        return this;
    }

    /// <summary>
    /// Gives the interface an IPv6 address of its subnet (<c>Ipv6AddressCount</c>; of an existing one it says that it has one), which an appliance needs for IPv6 traffic (VPC User Guide,
    /// "Appliance considerations").
    /// </summary>
    public NetworkInterface WithIpv6Address()
    {
        hasIpv6Address = true;
        StateNow(Model.Facets.Ipv6Address);
        return this;
    }

    /// <summary>
    /// Puts the interface into a security group, instead of those of its appliance. AWS allows an interface five groups, unless it raised the
    /// quota. An interface without appliance and group is in the default group of its VPC, which admits its own members only.
    /// </summary>
    /// <param name="securityGroup">A group of the interface's VPC.</param>
    /// <exception cref="System.InvalidOperationException">The interface exists already, and keeps the groups that it has.</exception>
    public NetworkInterface WithSecurityGroup(SecurityGroup securityGroup)
    {
        Guard.Makes(this, IsExisting, "is put into a security group");
        groups.Add(Guard.SameTopology(securityGroup, this, nameof(securityGroup)));
        return this;
    }

    /// <summary>The appliance that it is an interface of; null while nothing is attached to it.</summary>
    internal Appliance? Appliance { get; set; }

    /// <summary>Whether it was put into a security group itself.</summary>
    internal bool HasSecurityGroup => groups.Any;

    /// <inheritdoc />
    internal override void Declare(ModelBuilder builder)
    {
        base.Declare(builder);
        (groups.Any ? groups : Appliance?.StatedGroups)?.Declare(builder, builder.IdOf(this));
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.NetworkInterface
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Name = Name,
                Subnet = builder.IdOf(Subnet),
                SourceDestCheck = sourceDestCheck is { } isOn
                    ? isOn
                    : new Value<bool>.Symbolic(new Expression.Opaque("what the existing interface has", "check of " + LogicalIdOf())),
                SecurityGroups = groups.Any ? groups.Resolve(builder) : Appliance?.SecurityGroupsOf(builder) ?? ValueList<Reference>.Empty,
                HasIpv6Address = hasIpv6Address,
                IsExisting = IsExisting,
                ExistingId = ExistingIdOf(builder),
                Tags = TagsWithName(builder, Name),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"network interface '{Name}'";
}
