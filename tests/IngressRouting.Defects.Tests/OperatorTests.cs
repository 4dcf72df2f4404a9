using System.Text.RegularExpressions;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Tests;

public sealed partial class OperatorTests
{
    public static TheoryData<string> Ids => [.. OperatorList.All.Select(planted => planted.Id)];

    // Fixed before the rules were tuned: whoever takes one away has to say so here.
    [Fact]
    public void Nothing_is_taken_away() =>
        Assert.Equal((16, 95, 1188), (BaseTemplate.All.Count, OperatorList.All.Count, Collection.Mutants.Count));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Operator_applies_somewhere(string id) => Assert.Contains(Collection.Mutants, mutant => mutant.Operator.Id == id);

    [Fact]
    public void Ids_are_unique_and_in_kebab_case()
    {
        Assert.Distinct(OperatorList.All.Select(planted => planted.Id));
        Assert.All(OperatorList.All, planted => Assert.Matches(KebabCase(), planted.Id));
    }

    [Fact]
    public void Descriptions_are_sentences() =>
        Assert.All(OperatorList.All, planted => Assert.Matches("^[A-Z].*[.]$", planted.Description));

    [Fact]
    public void Every_base_gets_defects() =>
        Assert.All(BaseTemplate.All, template => Assert.Contains(Collection.Mutants, mutant => mutant.Base == template));

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
