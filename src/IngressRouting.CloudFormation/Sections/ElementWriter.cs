using System;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the elements of one type.</summary>
internal abstract class ElementWriter
{
    /// <summary>The type, exactly.</summary>
    public abstract Type ElementType { get; }

    /// <summary>Adds what the element says to its body: the properties of a resource, or all of a parameter or output.</summary>
    public abstract void Write(Element element, DocumentObject body, ValueWriter values);
}
