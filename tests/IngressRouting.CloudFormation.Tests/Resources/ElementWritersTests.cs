namespace IngressRouting.CloudFormation.Tests;

public sealed class ElementWritersTests
{
    [Fact]
    public void Every_type_of_element_has_exactly_one_writer()
    {
        // What a scenario of a template lacks is never written.
        var types = typeof(Element)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Element)) && !type.IsAbstract && type != typeof(AbsentElement))
            .ToList();

        Assert.True(types.Count > 10, "the search found the types of the model");
        Assert.Equal(Names(types), Names(ElementWriters.All.Select(writer => writer.ElementType)));
    }

    [Fact]
    public void Every_type_of_element_is_sealed()
    {
        // The table is keyed by the exact type.
        Assert.All(ElementWriters.All, writer => Assert.True(writer.ElementType.IsSealed, writer.ElementType.Name));
    }

    [Fact]
    public void Every_resource_type_is_written_by_one_writer()
    {
        var types = ElementWriters
            .All.OfType<ResourceWriter>()
            .Where(writer => writer is not RawResourceWriter)
            .Select(writer => writer.Type)
            .ToList();

        Assert.Equal(types.Distinct(), types);
        Assert.All(types, type => Assert.StartsWith("AWS::EC2::", type));
    }

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);
}
