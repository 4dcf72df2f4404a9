using IngressRouting.Model;
using IngressRouting.TestSupport;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

/// <summary>What rules make of raw resources beside what calls state.</summary>
public sealed class RawResourceMeaningTests
{
    private readonly Vpc vpc = Vpc("Main", "10.0.0.0/16");
    private readonly Subnet app;
    private readonly Subnet inspection;

    public RawResourceMeaningTests()
    {
        app = vpc.Subnet("App", "10.0.1.0/24");
        inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        inspection.RouteTable().Route(Internet, vpc.Igw());
    }

    [Theory]
    [InlineData(true, "IR4003 MainEni setting:SourceDestCheck")]
    [InlineData(false, "")]
    public void Target_Of_A_Call_That_Is_A_Raw_Interface_Is_That_Interface(bool check, string said)
    {
        var eni = Interface(check);
        Instance(eni.Id);
        app.RouteTable().Route(Internet, Existing.NetworkInterface(eni.Id));

        Assert.Equal(said, Said("IR4003"));
    }

    [Fact]
    public void Interface_That_Nothing_Attaches_Is_Said_To_Be_Unattached()
    {
        app.RouteTable().Route(Internet, Existing.NetworkInterface(Interface(check: false).Id));

        Assert.Equal("IR4001 MainEni ", Said("IR4001"));
    }

    [Fact]
    public void Raw_Attachment_Attaches_To_The_Appliance_Of_A_Call()
    {
        var eni = Interface(check: false);
        var firewall = inspection.Appliance("Firewall", "ami-0123456789abcdef0");
        vpc.Resource("Attachment", "AWS::EC2::NetworkInterfaceAttachment")
            .Property("InstanceId", firewall.Id)
            .Property("NetworkInterfaceId", eni.Id)
            .Property("DeviceIndex", "1");
        app.RouteTable().Route(Internet, Existing.NetworkInterface(eni.Id));

        Assert.Equal("", Said("IR4001"));
    }

    [Fact]
    public void Raw_Instance_That_Is_Given_The_Interface_Of_A_Call_States_Its_Check()
    {
        var eni = inspection.NetworkInterface("Firewall", sourceDestCheck: false);
        Instance(eni.Id).Property("SourceDestCheck", true);
        app.RouteTable().Route(Internet, eni);

        Assert.StartsWith("IR4003 MainFirewallNetworkInterface", Said("IR4003"));
    }

    [Fact]
    public void Raw_Block_Of_A_Subnet_Is_That_Of_The_Subnet()
    {
        vpc.Resource("Block", "AWS::EC2::SubnetCidrBlock").Property("SubnetId", app.Id).Property("Ipv6CidrBlock", "2001:db8::/63");

        Assert.StartsWith("IR1006 MainAppSubnet", Said("IR1006"));
    }

    [Fact]
    public void Choice_Of_A_Property_Is_Judged_For_Each_Outcome()
    {
        var isOpen = Condition.Equal("IsOpen", Parameter.Text("Mode"), "open");
        var table = app.RouteTable();
        table.Route("198.51.100.0/24", vpc.Igw());
        vpc.Resource("Second", "AWS::EC2::Route")
            .Property("RouteTableId", Text.If(isOpen, table.Id, inspection.RouteTable().Id))
            .Property("DestinationCidrBlock", "198.51.100.0/24")
            .Property("GatewayId", vpc.Igw().Id);
        var finding = Assert.Single(((Topology)vpc).Judge().Findings, finding => finding.RuleId == "IR3004");

        Assert.Equal("IsOpen = true", finding.When);
        Assert.Equal([], Agreement.Differences(vpc.Owner.AgreedModel()));
    }

    [Fact]
    public void Raw_Subnet_That_A_Call_Takes_For_An_Existing_One_Is_There_Once()
    {
        var main = Topology("Brown").ExistingVpc("Old", "vpc-0123456789abcdef0", "10.0.0.0/16");
        var raw = main.Resource("Raw", "AWS::EC2::Subnet").Property("VpcId", main.Id).Property("CidrBlock", "10.0.1.0/24");
        main.AddRouteTable("Table").Associate(main.ExistingSubnet("Same", raw.Id, "10.0.1.0/24"));

        Assert.DoesNotContain(main.Owner.Judge().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Id_Of_What_A_Call_Takes_For_Existing_Means_The_Same_In_A_Raw_Resource()
    {
        var main = Topology("Brown").ExistingVpc("Old", "vpc-0123456789abcdef0", "10.0.0.0/16");
        var table = main.ExistingRouteTable("Shared", "rtb-0123456789abcdef0");
        var subnet = main.ExistingSubnet("App", "subnet-0123456789abcdef0", "10.0.1.0/24");
        table.ExistingRoute(Internet, Existing.InternetGateway("igw-0123456789abcdef0"));
        main.Resource("Second", "AWS::EC2::Route")
            .Property("RouteTableId", "rtb-0123456789abcdef0")
            .Property("DestinationCidrBlock", "0.0.0.0/0")
            .Property("GatewayId", "igw-0123456789abcdef0");

        Assert.Contains(main.Owner.Judge().Findings, finding => finding.RuleId == "IR3004");
    }

    [Theory]
    [InlineData("subnet-0123456789abcdef0", "IR4020 MainWorkerNetworkInterface subnet")]
    [InlineData("subnet-0fedcba9876543210", "")]
    public void Subnet_That_Only_An_Id_Names_Is_The_One_That_Is_Described(string id, string said)
    {
        var old = Topology("Brown").ExistingVpc("Main", "vpc-0123456789abcdef0", "10.0.0.0/16");
        var subnet = old.ExistingSubnet("Shared", "subnet-0123456789abcdef0", "10.0.5.0/24");
        subnet.NetworkInterface("Worker");
        old.Resource("Firewall", "AWS::NetworkFirewall::Firewall")
            .Property("FirewallName", "main")
            .Property("FirewallPolicyArn", "arn:aws:network-firewall:eu-west-1:123456789012:firewall-policy/main")
            .Property("VpcId", "vpc-0123456789abcdef0")
            .Property("SubnetMappings", PropertyValue.List(PropertyValue.Map(("SubnetId", id))));

        Assert.Equal(said, Said("IR4020", old.Owner));
    }

    [Fact]
    public void Ports_Of_A_Raw_Rule_Are_Read_As_Those_Of_A_Call()
    {
        var group = vpc.SecurityGroup("Web", "of a test");
        group.AllowIngress(Protocol.Tcp(443, 80), "0.0.0.0/0");
        vpc.Resource("Rule", "AWS::EC2::SecurityGroupIngress")
            .Property("GroupId", group.Id)
            .Property("IpProtocol", "tcp")
            .Property("FromPort", 443)
            .Property("ToPort", 80)
            .Property("CidrIp", "10.0.0.0/8");

        Assert.Equal(2, vpc.Owner.Judge().Findings.Count(finding => finding.RuleId == "IR1001"));
    }

    private RawResource Interface(bool check) =>
        vpc.Resource("Eni", "AWS::EC2::NetworkInterface").Property("SubnetId", inspection.Id).Property("SourceDestCheck", check);

    private RawResource Instance(Text eni) =>
        vpc.Resource("Instance", "AWS::EC2::Instance")
            .Property("NetworkInterfaces", PropertyValue.List(PropertyValue.Map(("DeviceIndex", "0"), ("NetworkInterfaceId", eni))));

    // Build and check say the same, and this of one rule.
    private string Said(string rule) => Said(rule, vpc.Owner);

    private static string Said(string rule, Topology topology)
    {
        var model = topology.AgreedModel();
        Assert.Equal([], Agreement.Differences(model));
        return string.Join(
            ", ",
            topology
                .Judge()
                .Findings.Where(finding => finding.RuleId == rule)
                .Select(finding => $"{rule} {model[finding.Subject.Element].LogicalId} {finding.Subject.Facet}")
        );
    }
}
