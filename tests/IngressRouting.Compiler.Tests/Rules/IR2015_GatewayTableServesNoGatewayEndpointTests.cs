namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The list of route tables is marked.</summary>
public sealed class IR2015_GatewayTableServesNoGatewayEndpointTests
{
    [Fact]
    public Task Endpoint_With_A_Gateway_Table_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    vpc.Resource("S3", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("ServiceName", $"com.amazonaws.{Region}.s3")
                        .Property("RouteTableIds", {|IR2015:PropertyValue.List(app.RouteTable().Id, vpc.Igw().GatewayTable().Id)|});
                    return vpc;
            """
        );

    [Fact]
    public Task Endpoint_With_Subnet_Tables_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    vpc.Resource("S3", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("ServiceName", $"com.amazonaws.{Region}.s3")
                        .Property("RouteTableIds", PropertyValue.List(app.RouteTable().Id, inspection.RouteTable().Id));
                    return vpc;
            """
        );

    [Fact]
    public async Task Existing_Table_Is_Not_Proven()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Resource("S3", "AWS::EC2::VPCEndpoint")
                        .Property("VpcId", vpc.Id)
                        .Property("ServiceName", $"com.amazonaws.{Region}.s3")
                        .Property("RouteTableIds", {|IR0001:PropertyValue.List("rtb-0123456789abcdef0")|});
                    return vpc;
            """
        );

        Assert.Equal(["IR2015"], run.NotProven);
    }
}
