using System.Linq;

namespace IngressRouting.Model;

/// <summary>Reads properties of resources whose type the model has no element for.</summary>
internal static class RawProperties
{
    /// <summary>A property; null when it is not stated.</summary>
    public static PropertyValue? Find(RawResource resource, string name) =>
        resource.Properties.FirstOrDefault(property => property.Name == name)?.Value;

    /// <summary>The items of a property; null when it is no list whose length is known. A single text counts as a list of one.</summary>
    public static ValueList<PropertyValue>? List(RawResource resource, string name) => ItemsOf(Find(resource, name));

    /// <summary>The same of a value.</summary>
    public static ValueList<PropertyValue>? ItemsOf(PropertyValue? value) =>
        value switch
        {
            PropertyValue.List list => list.Items,
            PropertyValue.Text { Content: Value<string>.Symbolic { Expression: Expression.Ref } } single => new([single]),
            PropertyValue.Text { Content: Value<string>.Symbolic { Expression: Expression.Attribute { Name: var attribute } } } single
                when IsId(attribute) => new([single]),
            PropertyValue.Text { Content: Value<string>.Known } single => new([single]),
            _ => null,
        };

    /// <summary>A property that is an object.</summary>
    public static PropertyValue.Map? Map(RawResource resource, string name) => Find(resource, name) as PropertyValue.Map;

    /// <summary>An entry of such an object; null when it has none of that name, or is none itself.</summary>
    public static PropertyValue? Entry(PropertyValue.Map? map, string name) =>
        map?.Entries.FirstOrDefault(entry => entry.Name == name)?.Value;

    /// <summary>What a value refers to; null when it is no text.</summary>
    public static Reference? Reference(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text { Content: Value<string>.Symbolic { Expression: Expression.Ref reference } } => reference.Element,
            PropertyValue.Text { Content: Value<string>.Symbolic { Expression: Expression.Attribute { Name: var name } attribute } }
                when IsId(name) => attribute.Element,
            PropertyValue.Text text => new Reference.ToExisting(text.Content),
            _ => null,
        };

    // What Ref gives, too. Another attribute may be a list.
    private static bool IsId(string attribute) => attribute is "SubnetId" or "RouteTableId" or "VpcId";
}
