namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The type is marked.</summary>
public sealed class IR1016_RouteIsStatedByItsCallTests
{
    [Fact]
    public Task Raw_Route_Triggers_At_Its_Type() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Resource("Out", {|IR1016:"AWS::EC2::Route"|})
                        .Property("RouteTableId", vpc.AddRouteTable("Out").Id)
                        .Property("DestinationCidrBlock", "0.0.0.0/0")
                        .Property("GatewayId", vpc.Igw().Id);
                    return vpc;
            """
        );

    [Fact]
    public async Task Nested_Stack_Does_Not_Trigger_But_Leaves_Other_Rules_Open()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.0.0/24");
                    vpc.AddRouteTable("Out").Associate({|IR0001,IR0001:app|}).Route({|IR0001:Internet|}, vpc.Igw());
                    vpc.Resource("More", "AWS::CloudFormation::Stack").Property("TemplateURL", "https://example.com/x");
                    return vpc;
            """.Replace("{|IR0001,IR0001:app|}", "{|IR0001:app|}", StringComparison.Ordinal)
        );

        Assert.Equal(["IR3001", "IR3004"], run.NotProven);
    }

    [Fact]
    public Task Flow_Log_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var role = vpc.Resource("LogRole", "AWS::IAM::Role").DeletionPolicy(DeletionPolicy.Retain);
                    vpc.Resource("FlowLog", "AWS::EC2::FlowLog")
                        .Property("ResourceId", vpc.Id)
                        .Property("ResourceType", "VPC")
                        .Property("Options", PropertyValue.Map(("Hours", 1), ("Names", PropertyValue.List("a", vpc.Id, Parameter.List("Names")))))
                        .Property("DeliverLogsPermissionArn", role.Attribute("Arn"))
                        .DependsOn(vpc.Igw());
                    return vpc;
            """
        );
}
