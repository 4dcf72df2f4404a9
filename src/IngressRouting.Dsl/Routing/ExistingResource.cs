using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A resource that the topology does not describe but names by its AWS id; <see cref="Existing"/> makes them.</summary>
public sealed class ExistingResource
{
    internal ExistingResource(ResourceKind kind, Text id)
    {
        Kind = kind;
        Id = Guard.NotNull(id, nameof(id));
    }

    /// <summary>Its AWS id.</summary>
    public Text Id { get; }

    internal ResourceKind Kind { get; }

    internal string LogicalName => LogicalIds.Of(Kind.ToString()) + Id.LogicalName;

    /// <summary>What the model refers to: for the id of a node of that kind the node itself, so that rules know what they know of it.</summary>
    internal ResourceReference Reference(ModelBuilder builder)
    {
        var id = Id.Resolve(builder);
        return id is Value<string>.Symbolic { Expression: Expression.Ref { Element: var made } } && Id.Nodes.All(IsOfKind)
            ? new ResourceReference(Kind, made)
            : new ResourceReference(Kind, new Reference.ToExisting(id));
    }

    private bool IsOfKind(Node node) =>
        Kind switch
        {
            ResourceKind.Instance => node is Appliance,
            ResourceKind.NetworkInterface => node is NetworkInterface,
            ResourceKind.NatGateway => node is NatGateway,
            ResourceKind.InternetGateway => node is InternetGateway,
            ResourceKind.VirtualPrivateGateway => node is VirtualPrivateGateway,
            ResourceKind.EgressOnlyInternetGateway => node is EgressOnlyInternetGateway,
            _ => false,
        };
}
