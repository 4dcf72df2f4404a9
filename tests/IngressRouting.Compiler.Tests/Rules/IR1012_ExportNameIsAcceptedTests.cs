namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The name of the export is marked.</summary>
public sealed class IR1012_ExportNameIsAcceptedTests
{
    [Fact]
    public Task Underscore_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    return vpc.Output("VpcId", vpc.Id, export: {|IR1012:"hub_vpc"|});
            """
        );

    [Fact]
    public Task Name_Of_A_Resource_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    return vpc.Output("VpcId", vpc.Id, export: {|IR1012:$"hub-{vpc.Id}"|});
            """
        );

    [Fact]
    public async Task Name_Of_The_Stack_Does_Not_Trigger()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    return vpc.Output("VpcId", vpc.Id, "The hub", $"{StackName}-vpc");
            """
        );

        Assert.Contains(
            "\"Export\": {\n        \"Name\": {\n          \"Fn::Sub\": \"${AWS::StackName}-vpc\"",
            run.Template("Inspection"),
            StringComparison.Ordinal
        );
    }
}
