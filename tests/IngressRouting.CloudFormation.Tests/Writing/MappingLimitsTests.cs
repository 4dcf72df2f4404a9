namespace IngressRouting.CloudFormation.Tests;

public sealed class MappingLimitsTests
{
    [Fact]
    public void Template_has_at_most_200_mappings()
    {
        Assert.Empty(Problems(Many(200)));
        Assert.Equal(
            ["the template has 201 mappings; CloudFormation takes 200 in one template, so leave some of them out"],
            Problems(Many(201))
        );
    }

    [Fact]
    public void Mapping_has_at_most_200_attributes()
    {
        Assert.Empty(Problems(new() { { "Sizes", Many(200) } }));
        Assert.StartsWith("the template has 201 attributes in mapping 'Sizes'", Assert.Single(Problems(new() { { "Sizes", Many(201) } })));
    }

    [Fact]
    public void Attribute_has_at_most_200_keys()
    {
        Assert.Empty(
            Problems(
                new()
                {
                    {
                        "Sizes",
                        new DocumentObject { { "eu-west-1", Many(200) } }
                    },
                }
            )
        );
        var problems = Problems(
            new()
            {
                {
                    "Sizes",
                    new DocumentObject { { "eu-west-1", Many(201) } }
                },
            }
        );
        Assert.StartsWith("the template has 201 keys under 'eu-west-1' of mapping 'Sizes'", Assert.Single(problems));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Instance-Sizes")]
    public void Mapping_has_a_name_of_letters_and_digits(string name) =>
        Assert.Equal(
            [$"the name '{name}' of a mapping must be 1 to 255 letters (A-Z, a-z) and digits"],
            Problems(new() { { name, new DocumentObject() } })
        );

    private static DocumentObject Many(int count)
    {
        var entries = new DocumentObject();
        for (var i = 0; i < count; i++)
        {
            entries.Add("Entry" + i, new DocumentObject());
        }

        return entries;
    }

    private static IEnumerable<string> Problems(DocumentObject mappings)
    {
        var model = new ModelBuilder();
        model.InternetGateway();
        return model.Write(new TemplateSections { Mappings = mappings }).Problems.Select(problem => problem.Message);
    }
}
