using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// A security group: <c>AWS::EC2::SecurityGroup</c> with its rules. It admits nothing but what an ingress rule allows, and lets everything
/// out until there is an egress rule.
/// </summary>
public sealed class SecurityGroup : ResourceNode<SecurityGroup>
{
    private readonly string? description;

    internal SecurityGroup(Vpc vpc, string name, string? description, Text? existingId = null)
        : base(vpc.Owner, existingId)
    {
        Vpc = vpc;
        Name = name;
        this.description = description;
    }

    /// <summary>The name that it was given.</summary>
    public string Name { get; }

    /// <summary>The VPC that it is part of.</summary>
    public Vpc Vpc { get; }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [Vpc];

    private protected override string DefaultLogicalId => IdOf(Vpc, Name);

    /// <summary>Allows traffic in; replies to it go out by themselves.</summary>
    /// <param name="protocol">Which traffic, such as <c>Protocol.Tcp(443)</c>.</param>
    /// <param name="source">Where it comes from: a block, a subnet, a VPC, a security group or a prefix list.</param>
    /// <param name="description">What it is for: up to 255 of the characters that AWS takes.</param>
    /// <param name="when">The condition under which the rule is there, beside those of the group and of the source.</param>
    public SecurityGroup AllowIngress(Protocol protocol, Peer source, string? description = null, Condition? when = null)
    {
        Guard.NotNull(protocol, nameof(protocol));
        Guard.SameTopology(source, this, nameof(source));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        new SecurityGroupRuleNode(this, protocol, source, description, isIngress: true).Restrict(when);
        return this;
    }

    /// <summary>Allows traffic out, and nothing else from now on; replies to it come in by themselves.</summary>
    /// <param name="protocol">Which traffic, such as <c>Protocol.Tcp(443)</c>.</param>
    /// <param name="destination">Where it goes to: a block, a subnet, a VPC, a security group or a prefix list.</param>
    /// <param name="description">What it is for: up to 255 of the characters that AWS takes.</param>
    /// <param name="when">The condition under which the rule is there, beside those of the group and of the destination.</param>
    public SecurityGroup AllowEgress(Protocol protocol, Peer destination, string? description = null, Condition? when = null)
    {
        Guard.NotNull(protocol, nameof(protocol));
        Guard.SameTopology(destination, this, nameof(destination));
        Guard.SameTopologyOrNull(when, Owner, nameof(when));
        new SecurityGroupRuleNode(this, protocol, destination, description, isIngress: false).Restrict(when);
        return this;
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.SecurityGroup
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Name = Name,
                Description = description is null ? "" : SecurityGroupText.Read(description),
                Vpc = builder.IdOf(Vpc),
                IsExisting = IsExisting,
                ExistingId = ExistingIdOf(builder),
                Tags = TagsWithName(builder, Name),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"security group '{Name}'";

    /// <summary>The logical id of a group of that name.</summary>
    internal static string IdOf(Vpc vpc, string name) => vpc.Prefix + LogicalIds.Of(name, "SecurityGroup");

    /// <summary>The logical id, from which those of its rules begin.</summary>
    internal string RulePrefix => LogicalIdOf();

    /// <summary>Whether it was there before the stack.</summary>
    internal bool WasThere => IsExisting;
}
