namespace IngressRouting.Compiler.Tests.Diagnostics;

/// <summary>Rules hold in every deployment that can occur, and say in which they do not.</summary>
public sealed class ConditionTests
{
    private const string Start = """
                var vpc = Vpc("Main", "10.0.0.0/16");
                var app = vpc.Subnet("App", "10.0.1.0/24").MapPublicIpOnLaunch();
                var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                var firewall = inspection.Appliance("Firewall", Parameter.Ami("Image")).WithElasticIp();
                vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                inspection.RouteTable().Route(Internet, vpc.Igw());
                var size = Parameter.Text("Size", "small").AllowedValues("small", "large");
                var isSmall = Condition.Equal("IsSmall", size, "small");
                var isLarge = Condition.Equal("IsLarge", size, "large");
        """;

    [Fact]
    public async Task Finding_Says_In_Which_Deployments_It_Holds()
    {
        var run = await Verify.TopologyAsync(
            Start
                + """
                        app.RouteTable().Route(Internet, firewall.Eni(), when: isSmall).Route(Internet, {|IR4008:vpc.Igw()|}, when: !isSmall);
                        return vpc;
                """
        );

        Assert.StartsWith("When IsSmall = false: ", run.Diagnostics.Single().GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Allowed_Values_Leave_No_Deployment_Without_A_Route_And_None_With_Two()
    {
        var run = await Verify.TopologyAsync(
            Start
                + """
                        app.RouteTable().Route(Internet, firewall.Eni(), when: isSmall).Route("0.0.0.0/0", firewall.Eni(), when: isLarge);
                        return vpc;
                """
        );

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public async Task Without_Allowed_Values_There_Is_A_Deployment_Without_A_Route()
    {
        var run = await Verify.TopologyAsync(
            Start
                .Replace(".AllowedValues(\"small\", \"large\")", "", StringComparison.Ordinal)
                .Replace("Route(app,", "Route({|IR4005:app|},", StringComparison.Ordinal)
                + """
                        app.RouteTable().Route(Internet, firewall.Eni(), when: isSmall).Route("0.0.0.0/0", firewall.Eni(), when: isLarge);
                        return vpc;
                """
        );

        Assert.StartsWith(
            "When IsLarge = false and IsSmall = false: ",
            run.Diagnostics.Single().GetMessage(null),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Open_Question_Says_In_Which_Deployments_It_Is_Open()
    {
        var run = await Verify.TopologyAsync(
            Start
                + """
                        app.RouteTable().Route(Internet, firewall.Eni());
                        vpc.AddRouteTable("Spare").Route({|IR0001,IR0001:Parameter.Cidr("Other")|}, {|IR0001:vpc.Igw()|}, when: isLarge);
                        return vpc;
                """
        );

        Assert.All(run.Diagnostics, each => Assert.EndsWith("(when IsLarge = true)", each.GetMessage(null), StringComparison.Ordinal));
    }
}
