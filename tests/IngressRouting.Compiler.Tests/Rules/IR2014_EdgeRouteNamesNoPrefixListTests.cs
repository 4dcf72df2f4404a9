namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The prefix list is marked.</summary>
public sealed class IR2014_EdgeRouteNamesNoPrefixListTests
{
    [Fact]
    public Task Prefix_List_In_A_Gateway_Table_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route({|IR2014:Destination.PrefixList("pl-0123456789abcdef0")|}, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Prefix_List_That_A_Parameter_Names_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni())
                        .Route({|IR2014:Destination.PrefixList(Parameter.Text("Partners"))|}, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Prefix_List_In_A_Subnet_Table_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                    inspection.RouteTable().Route(Internet, vpc.Igw());
                    inspection.RouteTable().Route(Destination.PrefixList("pl-0123456789abcdef0"), vpc.Igw());
                    return vpc;
            """
        );
}
