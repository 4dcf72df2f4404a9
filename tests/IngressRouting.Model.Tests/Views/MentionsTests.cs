using System.Reflection;

namespace IngressRouting.Model.Tests;

/// <summary>Whatever an element can refer to others by is looked at.</summary>
public sealed class MentionsTests
{
    // What packets do not meet, or what the model states about the outside.
    private static readonly string[] NotReferences = ["Presence", "TranslatesSource", "Test"];

    private static readonly ElementId Other = new(7);

    public static TheoryData<string, string> Properties()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in typeof(Element).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Element)) && !type.IsAbstract))
        {
            foreach (var property in type.GetProperties().Where(IsReference))
            {
                data.Add(type.Name, property.Name);
            }
        }

        return data;
    }

    [Fact]
    public void ThereAreProperties() => Assert.True(Properties().Count > 20);

    [Theory]
    [MemberData(nameof(Properties))]
    public void EveryProperty_IsLookedAt(string type, string property)
    {
        var element = (Element)Activator.CreateInstance(typeof(Element).Assembly.GetType("IngressRouting.Model." + type)!)!;
        foreach (var each in element.GetType().GetProperties().Where(IsReference))
        {
            each.SetValue(element, Sample(each.PropertyType, each.Name == property ? Other : new ElementId(0)));
        }

        Assert.True(
            Mentions.Of(element).Any(mention => mention.Element == Other),
            $"Mentions.Of does not look at {property} of {type}; add it, or a deployment can lack what it refers to without a word"
        );
    }

    private static bool IsReference(PropertyInfo property) =>
        property.CanWrite && !NotReferences.Contains(property.Name) && CanRefer(property.PropertyType);

    private static bool CanRefer(Type type) =>
        type == typeof(Reference)
        || type == typeof(ResourceReference)
        || type == typeof(Destination)
        || type == typeof(RouteTarget)
        || type == typeof(BlockSource)
        || type == typeof(SecurityGroupPeer)
        || type == typeof(Tag)
        || type == typeof(StatedProperty)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Value<>))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && CanRefer(type.GetGenericArguments()[0]));

    private static object Sample(Type type, ElementId to)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var items = Array.CreateInstance(type.GetGenericArguments()[0], 1);
            items.SetValue(Sample(type.GetGenericArguments()[0], to), 0);
            return Activator.CreateInstance(type, items)!;
        }

        var reference = new ResourceReference(ResourceKind.NetworkInterface, to);
        return type switch
        {
            _ when type == typeof(Reference) => (Reference)to,
            _ when type == typeof(ResourceReference) => reference,
            _ when type == typeof(Destination) => new Destination.OfSubnet(to, AddressFamily.IPv4),
            _ when type == typeof(RouteTarget) => new RouteTarget.To(reference),
            _ when type == typeof(StatedProperty) => new StatedProperty(
                "Any",
                new PropertyValue.List(
                    new([
                        new PropertyValue.Map(new([new("Id", new PropertyValue.Text(new Value<string>.Symbolic(new Expression.Ref(to))))])),
                    ])
                )
            ),
            _ when type == typeof(SecurityGroupPeer) => new SecurityGroupPeer.OfGroup(to),
            _ when type == typeof(BlockSource) => new BlockSource.Secondary(new Value<Cidr>.Symbolic(new Expression.Ref(to))),
            _ when type == typeof(Tag) => new Tag("Key", new Value<string>.Symbolic(new Expression.Ref(to))),
            _ => Activator.CreateInstance(
                typeof(Value<>.Symbolic).MakeGenericType(type.GetGenericArguments()),
                new Expression.Attribute(to, "Any")
            )!,
        };
    }
}
