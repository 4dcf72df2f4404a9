using System;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the properties of resources of one type, in the order of AWS's documentation, tags last.</summary>
/// <typeparam name="T">The element that becomes the resource.</typeparam>
/// <param name="type">The resource type, such as <c>AWS::EC2::VPC</c>.</param>
internal abstract class ResourceWriter<T>(string type) : ResourceWriter(type)
    where T : Element
{
    public sealed override Type ElementType => typeof(T);

    public sealed override void Write(Element element, DocumentObject body, ValueWriter values)
    {
        Write((T)element, body, values);
        if (element is not Resource resource)
        {
            return;
        }

        foreach (var property in resource.Properties)
        {
            AddProperty(resource, property, body, values);
        }

        if (resource.Tags.Count > 0)
        {
            body.Add("Tags", values.Tags(resource.Tags));
        }
    }

    // A rule says it in better words of every property that it knows to be the writer's.
    private static void AddProperty(Resource resource, StatedProperty property, DocumentObject body, ValueWriter values)
    {
        if (body.Has(property.Name) || (property.Name == "Tags" && resource.Tags.Count > 0))
        {
            var message = $"{resource.Title} states the property {property.Name} twice";
            values.StatedTwice(message, Facets.Of(Facets.Property, property.Name));
            return;
        }

        body.Add(property.Name, values.Property(property.Value));
    }

    /// <summary>Adds the properties of an element, without its tags.</summary>
    protected abstract void Write(T element, DocumentObject properties, ValueWriter values);
}
