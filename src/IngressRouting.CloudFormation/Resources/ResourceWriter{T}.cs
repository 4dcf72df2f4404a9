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
        if (element is Resource { Tags: { Count: > 0 } tags })
        {
            body.Add("Tags", values.Tags(tags));
        }
    }

    /// <summary>Adds the properties of an element, without its tags.</summary>
    protected abstract void Write(T element, DocumentObject properties, ValueWriter values);
}
