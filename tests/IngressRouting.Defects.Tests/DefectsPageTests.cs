using System.Reflection;
using System.Text.RegularExpressions;
using IngressRouting.Defects.Mutants;

namespace IngressRouting.Defects.Tests;

public sealed partial class DefectsPageTests
{
    private static readonly string Page = File.ReadAllText(
        Path.Combine(
            typeof(DefectsPageTests)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(metadata => metadata.Key == "RepositoryRoot")
                .Value!,
            "docs",
            "defects.md"
        )
    );

    [Fact]
    public void Page_has_every_operator_in_order_with_the_number_of_its_mutants()
    {
        var expected = OperatorList.All.Select(planted => (planted.Id, Collection.Mutants.Count(mutant => mutant.Operator == planted)));
        var rows = Row().Matches(Page).Select(row => (row.Groups[1].Value, int.Parse(row.Groups[2].Value)));
        Assert.Equal(expected, rows);
    }

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \|.*?\| \d+/(\d+)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
