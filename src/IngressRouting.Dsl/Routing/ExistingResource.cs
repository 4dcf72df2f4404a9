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

    internal ResourceReference Reference(ModelBuilder builder) => new(Kind, new Reference.ToExisting(Id.Resolve(builder)));
}
