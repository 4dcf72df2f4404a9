using System;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>One raw resource of a topology that is read.</summary>
internal sealed class RawReading(LiftedTopology lifted, LiftedProjection projection, RawResource resource)
    : ResourceReading(projection, resource.Id, resource.LogicalId, resource.LogicalId, resource.Type)
{
    /// <summary>The resource as it was stated.</summary>
    public RawResource Resource { get; } = resource;

    /// <inheritdoc />
    public override TemplateValue? this[string property] =>
        Find(property) is { } stated && projection.Values.Of(stated.Value) is var value and not TemplateValue.Nothing ? value : null;

    /// <inheritdoc />
    public override Reference Refer(TemplateValue item, string property, ElementKind kind) =>
        projection.Refer(item, kind, Resource, property);

    /// <inheritdoc />
    public override Exception Missing(string property) => new MissingPropertyException(property);

    /// <inheritdoc />
    public override void At(ElementId element, string facet, string property)
    {
        if (IsStated(property))
        {
            lifted.Note(new Subject(element, facet), Resource, property);
        }
    }

    /// <inheritdoc />
    public override ElementId Part(string name, string? property = null)
    {
        var id = lifted.PartOf(Resource, name);
        lifted.Note(new Subject(id), Resource, property is not null && IsStated(property) ? property : null);
        return id;
    }

    /// <inheritdoc />
    protected override bool IsStated(string property) => Find(property) is not null;

    private StatedProperty? Find(string property) => Resource.Properties.FirstOrDefault(stated => stated.Name == property);
}
