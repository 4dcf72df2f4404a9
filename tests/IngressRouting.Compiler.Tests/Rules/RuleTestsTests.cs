using IngressRouting.Model;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>A rule is not done before it was seen at its place in C# source.</summary>
public sealed class RuleTestsTests
{
    [Fact]
    public void Every_Rule_Has_A_Test_Class_And_Every_Test_Class_A_Rule()
    {
        var classes = typeof(RuleTestsTests)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RuleTestsTests).Namespace && type.Name.StartsWith("IR", StringComparison.Ordinal))
            .Where(type => !type.IsNested)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(RuleBook.All.Select(rule => rule.GetType().Name + "Tests"), classes);
    }
}
