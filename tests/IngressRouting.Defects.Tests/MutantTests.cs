using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Tests;

public sealed class MutantTests
{
    public static TheoryData<string> Bases => [.. BaseTemplate.All.Select(template => template.Name)];

    [Fact]
    public void Names_are_unique_file_names()
    {
        Assert.Distinct(Collection.Mutants.Select(mutant => mutant.Name), StringComparer.OrdinalIgnoreCase);
        Assert.All(Collection.Mutants, mutant => Assert.Matches("^[A-Za-z0-9.-]+$", mutant.Name));
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Mutants_differ_from_their_base_and_from_each_other(string name)
    {
        var template = BaseTemplate.All.Single(other => other.Name == name);
        var texts = Of(name).Select(mutant => mutant.Template.ToString());
        Assert.Distinct(texts.Append(Template.Parse(template.Text).ToString()));
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Planting_is_deterministic(string name)
    {
        var template = BaseTemplate.All.Single(other => other.Name == name);
        var again = OperatorList
            .All.SelectMany(planted => planted.Of(template))
            .Select(mutant => (mutant.Name, mutant.Template.ToString()));
        Assert.Equal(Of(name).Select(mutant => (mutant.Name, mutant.Template.ToString())), again);
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Templates_refer_only_to_what_they_declare(string name)
    {
        Assert.Empty(Dangling(Template.Parse(BaseTemplate.All.Single(other => other.Name == name).Text)));
        Assert.All(Of(name), mutant => Assert.Empty(Dangling(mutant.Template)));
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Templates_declare_no_parameter_in_vain(string name)
    {
        foreach (var mutant in Of(name))
        {
            var used = Json.Descendants(mutant.Template.Root).Select(Json.Referenced).ToList();
            Assert.All(mutant.Template.Root["Parameters"] as JsonObject ?? [], parameter => Assert.Contains(parameter.Key, used));
        }
    }

    [Fact]
    public void Dangling_references_are_noticed()
    {
        var template = Template.Parse(
            """{ "Resources": { "A": { "Type": "T", "DependsOn": "B", "Properties": { "P": { "Ref": "C" } } } } }"""
        );
        Assert.Equal(["C", "B"], Dangling(template));
    }

    private static IEnumerable<Mutant> Of(string name) => Collection.Mutants.Where(mutant => mutant.Base.Name == name);

    private static List<string> Dangling(Template template)
    {
        var declared = template
            .Resources.Select(resource => resource.Id)
            .Concat((template.Root["Parameters"] as JsonObject ?? []).Select(parameter => parameter.Key))
            .ToHashSet();
        var referenced = Json.Descendants(template.Root["Resources"])
            .Select(node => Json.Referenced(node) ?? Json.OwnerOfAttribute(node))
            .OfType<string>();
        return
        [
            .. referenced
                .Concat(template.Resources.SelectMany(resource => resource.DependsOn))
                .Where(id => !declared.Contains(id))
                .Distinct(),
        ];
    }
}
