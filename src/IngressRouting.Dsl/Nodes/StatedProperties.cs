using System.Linq;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>Properties that were stated by name, one for each name, in the order in which they were stated.</summary>
internal sealed class StatedProperties
{
    private readonly LatestByName<Stated> properties = new();

    /// <summary>States a property by the call that is being made, in place of one with the same name.</summary>
    public void Set(string name, PropertyValue value)
    {
        properties.Set(name, new Stated(name, value, DslSession.CurrentCall));
        DslSession.Changed();
    }

    /// <summary>Adds them to a resource.</summary>
    public Resource AddTo(Resource resource, ModelBuilder builder)
    {
        if (!properties.Any)
        {
            return resource;
        }

        foreach (var (name, _, site) in properties)
        {
            builder.Sources.Stated(new Subject(resource.Id, Facets.Of(Facets.Property, name)), site);
            builder.Sources.Stated(new Subject(resource.Id, Facets.Of(Facets.Setting, name)), site);
        }

        return resource with
        {
            Properties = new ValueList<StatedProperty>(
                properties.Select(property => new StatedProperty(property.Name, property.Value.Resolve(builder)))
            ),
        };
    }

    private sealed record Stated(string Name, PropertyValue Value, CallSite Site);
}
