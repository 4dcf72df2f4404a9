namespace IngressRouting.Compiler.Tests.Diagnostics;

/// <summary>Code whose effect on the topology .NET itself does not promise, and code that is easily taken for something else.</summary>
public sealed class EffectTests
{
    [Theory]
    [InlineData("{|IR9208:subnets.Last()|}.Tag(\"Last\", \"yes\");")]
    [InlineData("{|IR9208:subnets.ElementAt(1)|}.Tag(\"Second\", \"yes\");")]
    [InlineData("foreach (var each in {|IR9208:subnets.Skip(1)|}) { }")]
    [InlineData("_ = {|IR9208:Enumerable.Reverse(subnets)|}.First();")]
    [InlineData("_ = {|IR9208:subnets.Any()|};")]
    [InlineData("subnets.ToList().Last().Tag(\"Last\", \"yes\");")]
    [InlineData("_ = subnets.First();")]
    public Task Query_That_Adds_Subnets_And_Makes_Only_Some(string use) =>
        Verify.TopologyAsync(
            $$"""
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var subnets = new[] { 1, 2, 3 }.Select(i => vpc.Subnet($"App{i}", $"10.0.{i}.0/24"));
                    {{use}}
                    return vpc;
            """
        );

    [Fact]
    public async Task Generic_Helper_May_Call_What_Its_Constraint_Has()
    {
        var run = await Verify.TopologyAsync(
            """
                    return Tagged(Tagged(Vpc("Main", "10.0.0.0/16")).Subnet("App", "10.0.1.0/24"));
            """,
            """
                private static TNode Tagged<TNode>(TNode node) where TNode : ResourceNode<TNode> =>
                    node.Tag("Team", "network").Output("Id" + node, node.Id);
            """.Replace("\"Id\" + node", "node is Vpc ? \"VpcId\" : \"SubnetId\"", StringComparison.Ordinal)
        );

        Assert.Equal(2, run.Template("Inspection").Split("\"Value\": \"network\"").Length - 1);
        Assert.Contains(
            "\"SubnetId\": {\n      \"Value\": {\n        \"Ref\": \"MainAppSubnet\"",
            run.Template("Inspection"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Conditional_Call_Is_Left_Out_As_The_Compiler_Does()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    Trace(vpc);
                    return vpc;
            """,
            """
                [System.Diagnostics.Conditional("TRACE_TAGS")]
                private static void Trace(Vpc vpc) => vpc.Tag("Traced", "yes");
            """
        );

        Assert.DoesNotContain("Traced", run.Template("Inspection"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Parameter.Text(\"Env\")")]
    [InlineData("Zone.First")]
    public Task Value_Of_The_Deployment_In_A_Name_Is_Refused(string value) =>
        Verify.TopologyAsync($"return Vpc($\"main-{{{{|IR9303:{value}|}}}}\", \"10.0.0.0/16\");");
}
