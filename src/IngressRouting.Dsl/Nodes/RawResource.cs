using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// A resource of any type, by its properties as AWS documents them. One of a type that rules are about, such as a route or an interface, is
/// judged as what it will be in the template; so are VPC endpoints, firewalls and their associations with VPCs. Where another one may do
/// something to routes, associations, attachments or addresses that rules would have to know of, they say that they prove nothing.
/// </summary>
public sealed class RawResource : ResourceNode<RawResource>
{
    private readonly string prefix;
    private readonly string name;
    private readonly string type;
    private readonly List<Node> dependencies = [];
    private DeletionPolicy? policy;

    internal RawResource(Topology owner, Vpc? vpc, string name, string type)
        : base(owner)
    {
        Owners = vpc is null ? [] : [vpc];
        prefix = vpc?.Prefix ?? "";
        this.name = name;
        this.type = type;
    }

    /// <inheritdoc />
    internal override IEnumerable<Node> Owners { get; }

    private protected override string DefaultLogicalId => prefix + LogicalIds.Of(name);

    /// <summary>
    /// Makes the resource after another one, and deletes it before; after a gateway of a VPC means after its attachment, too. What it refers to
    /// comes first anyhow.
    /// </summary>
    /// <param name="node">The other resource.</param>
    public RawResource DependsOn(Node node)
    {
        dependencies.Add(Guard.SameTopology(node, this, nameof(node)));
        Recording.DslSession.Changed();
        return this;
    }

    /// <summary>Says what becomes of the resource when the stack no longer has it, or when an update replaces it.</summary>
    /// <param name="deletionPolicy">The policy.</param>
    public RawResource DeletionPolicy(DeletionPolicy deletionPolicy)
    {
        policy = deletionPolicy;
        Recording.DslSession.Changed();
        return this;
    }

    /// <inheritdoc />
    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.RawResource
            {
                Id = builder.IdOf(this),
                LogicalId = LogicalIdOf(),
                Type = type,
                Tags = OwnTags(builder),
                DependsOn = new ValueList<ElementId>(dependencies.Select(node => builder.IdOf(node))),
                DeletionPolicy = policy?.ToString(),
                UpdateReplacePolicy = UpdateReplacePolicy(),
            }
        );

    /// <inheritdoc />
    internal override string Describe() => $"{type} '{name}'";

    // What was just created and is to be deleted again cannot be what an update replaced.
    private string? UpdateReplacePolicy() =>
        policy == IngressRouting.DeletionPolicy.RetainExceptOnCreate ? nameof(IngressRouting.DeletionPolicy.Retain) : policy?.ToString();
}
