namespace IngressRouting.CloudFormation.Tests;

/// <summary>No property that a writer states can be stated by its name behind the rules' back.</summary>
public sealed class OwnedPropertiesTests
{
    [Fact]
    public void Every_property_that_a_writer_states_is_its_own()
    {
        var model = EveryConstruct.Build().Build();
        var resources = Template.Parse(TemplateWriter.Write(model, EveryConstruct.Sections)).GetProperty("Resources");
        var stated = model
            .Elements.OfType<Resource>()
            .Where(resource => resource is not (RawResource or ElasticIp))
            .SelectMany(resource =>
                resources.GetProperty(resource.LogicalId).TryGetProperty("Properties", out var properties)
                    ? properties.EnumerateObject().Select(property => (Resource: resource, property.Name))
                    : []
            )
            .ToList();

        Assert.True(stated.Count > 30);
        Assert.All(
            stated,
            each =>
                Assert.True(
                    OwnedProperties.CallFor(each.Resource, each.Name) is not null,
                    $"{each.Resource.Kind}: add {each.Name} to OwnedProperties"
                )
        );
    }

    [Fact]
    public void Property_that_is_stated_all_the_same_prevents_the_template()
    {
        var builder = new ModelBuilder();
        var vpc = builder.Vpc("Main");
        builder.Change<Vpc>(vpc, item => item with { Properties = new([new("CidrBlock", new PropertyValue.Flag(true))]) });
        var text = builder.Write();

        Assert.Null(text.Json);
        Assert.Equal(
            (TemplateProblemKind.PropertyStatedTwice, new Subject(vpc, "property:CidrBlock")),
            (text.Problems[0].Kind, text.Problems[0].Subject)
        );
    }
}
