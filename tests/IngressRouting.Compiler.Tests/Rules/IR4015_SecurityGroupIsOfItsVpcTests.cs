namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The group is marked where the interface or appliance is put into it.</summary>
public sealed class IR4015_SecurityGroupIsOfItsVpcTests
{
    private const string Start = """
                var net = Topology("Hub");
                var hub = net.Vpc("Hub", "10.0.0.0/16");
                var spoke = net.Vpc("Spoke", "10.1.0.0/16");
                var web = hub.SecurityGroup("Web", "Web");
                var own = spoke.SecurityGroup("Own", "Own");
                var app = spoke.Subnet("App", "10.1.1.0/24");

        """;

    [Fact]
    public Task Group_Of_Another_Vpc_Triggers_At_The_Call_That_States_It() =>
        Verify.TopologyAsync(
            Start
                + """
                        app.NetworkInterface("Web").WithSecurityGroup({|IR4015:web|}).WithSecurityGroup(own);
                        return net;
                """
        );

    [Fact]
    public Task Group_Of_An_Appliance_Triggers() =>
        Verify.TopologyAsync(
            Start
                + """
                        app.Appliance("Proxy", "ami-0123456789abcdef0").WithSecurityGroup(own).WithSecurityGroup({|IR4015:web|});
                        return net;
                """
        );

    [Fact]
    public async Task Associated_Group_Does_Not_Trigger_And_The_Interface_Waits_For_It()
    {
        var run = await Verify.TopologyAsync(
            Start
                + """
                        app.NetworkInterface("Web").WithSecurityGroup(web);
                        net.Resource("WebInSpoke", "AWS::EC2::SecurityGroupVpcAssociation").Property("GroupId", web.Id).Property("VpcId", spoke.Id);
                        return net;
                """
        );

        Assert.Contains("\"DependsOn\": [\n        \"WebInSpoke\"\n      ]", run.Template("Inspection"), StringComparison.Ordinal);
    }
}
