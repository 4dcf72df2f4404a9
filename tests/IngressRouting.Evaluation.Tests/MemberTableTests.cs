using IngressRouting.Evaluation.Interpreting;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>An entry whose key is misspelt would never be used, and its member would be refused.</summary>
public sealed class MemberTableTests
{
    [Fact]
    public void Every_entry_names_a_member_of_a_type_that_has_the_table()
    {
        var compilation = Source.Compile();
        var known = MemberTables.Types.SelectMany(type => Keys(compilation.GetTypeByMetadataName(type)!)).ToHashSet();
        var unknown = MemberTables
            .Types.SelectMany(static type => MemberTables.For(type)!.Keys)
            .Distinct()
            .Where(key => !known.Contains(key));
        Assert.Equal("", string.Join("\n", unknown));
    }

    private static IEnumerable<string> Keys(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                yield return MemberKeys.Of(member);
                if (member is IPropertySymbol { SetMethod: not null })
                {
                    yield return MemberKeys.Of(member) + "=";
                }
            }
        }
    }
}
