using System.Text.RegularExpressions;
using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class ConditionTests
{
    private static readonly Condition UseNat = Condition.Equal("UseNat", Parameter.Text("UseNat", "no"), "yes");
    private static readonly Condition IsProd = Condition.Equal("IsProd", Parameter.Text("Stage", "test"), "prod");

    [Fact]
    public void What_Belongs_To_A_Conditional_Vpc_Is_Conditional()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var subnet = vpc.Subnet("App", "10.0.1.0/24");
        var firewall = subnet.Appliance("Firewall", "ami-1").WithElasticIp();
        subnet.RouteTable().Route(Internet, vpc.Igw());
        vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
        vpc.When(UseNat);

        Assert.All(
            vpc.Owner.AgreedModel().Elements.Where(element => element is not (Model.Parameter or Model.Condition)),
            element => Assert.Equal(Presence.When("UseNat"), element.Presence)
        );
    }

    [Fact]
    public void Order_Of_Calls_Does_Not_Matter()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var subnet = vpc.Subnet("App", "10.0.1.0/24");
        var table = subnet.RouteTable().Route(Internet, vpc.Igw(), when: IsProd);
        subnet.When(UseNat);

        Assert.Equal("IsProd = true UseNat = true", PresenceOf(table, "MainAppRouteTableToInternet"));
        Assert.Equal("UseNat = true", PresenceOf(table, "MainAppRouteTable"));
        Assert.Equal("UseNat = true", PresenceOf(table, "MainAppRouteTableAssociation"));
        Assert.Equal("", PresenceOf(table, "MainInternetGateway"));
    }

    [Fact]
    public void Conditional_Appliance_Is_Its_Instance_Its_Interfaces_And_Its_Address()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var subnet = vpc.Subnet("App", "10.0.1.0/24");
        var firewall = subnet.Appliance("Firewall", "ami-1").WithElasticIp().When(UseNat);
        firewall.AddEni("Inner", subnet);

        string[] ids =
        [
            "MainFirewallInstance",
            "MainFirewallNetworkInterface",
            "MainInnerNetworkInterface",
            "MainFirewallElasticIp",
            "MainFirewallElasticIpAssociation",
        ];
        Assert.All(ids, id => Assert.Equal("UseNat = true", PresenceOf(vpc, id)));
    }

    [Fact]
    public void Opposite_Of_A_Condition_Needs_No_Name()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").When(!UseNat).When(!!IsProd);

        Assert.Equal("IsProd = true UseNat = false", PresenceOf(vpc, "MainVpc"));
    }

    [Fact]
    public void Routes_To_Each_Subnet_Follow_Their_Subnets()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        vpc.Subnet("App", "10.0.1.0/24").When(UseNat);
        vpc.Subnet("Db", "10.0.2.0/24");
        vpc.Igw().GatewayTable().Route(vpc, inspection.Appliance("Firewall", "ami-1").Eni());

        Assert.Equal("UseNat = true", PresenceOf(vpc, "MainGatewayRouteTableToAppSubnet"));
        Assert.Equal("", PresenceOf(vpc, "MainGatewayRouteTableToDbSubnet"));
    }

    [Fact]
    public void Equal_Definitions_Are_One_Condition_And_Operands_Come_First()
    {
        var both = Condition.And("Both", UseNat, !IsProd);
        var vpc = Vpc("Main", "10.0.0.0/16").When(both);
        vpc.Subnet("App", "10.0.1.0/24").When(Condition.Equal("UseNat", Parameter.Text("UseNat", "no"), "yes"));

        Assert.Equal(["UseNat", "IsProd", "Both"], ConditionsOf(vpc).Select(condition => condition.LogicalId));
        Assert.Equal(["UseNat", "Stage"], vpc.Owner.AgreedModel().Elements.OfType<Model.Parameter>().Select(each => each.LogicalId));
        Assert.Equal(new ConditionTest.All(new([new("UseNat", true), new("IsProd", false)])), ConditionsOf(vpc).Last().Test);
    }

    [Fact]
    public void Different_Definitions_Of_One_Name_Are_Both_Kept_For_A_Rule_To_Judge()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").When(UseNat);
        vpc.Subnet("App", "10.0.1.0/24").When(Condition.Equal("UseNat", Region, "eu-west-1"));

        Assert.Equal(["UseNat", "UseNat"], ConditionsOf(vpc).Select(condition => condition.LogicalId));
        Assert.Contains(vpc.Owner.Judge().Findings, finding => finding.RuleId == "IR1003");
    }

    [Fact]
    public void Condition_That_Nothing_Uses_Is_Not_In_The_Template()
    {
        _ = Condition.Not("Unused", UseNat);

        Assert.Empty(ConditionsOf(Vpc("Main", "10.0.0.0/16")));
    }

    [Fact]
    public void Text_By_An_Opposite_Is_Turned_Round()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Output("Name", Text.If(!UseNat, "none", "nat"));

        Assert.Equal(
            new Expression.If("UseNat", new Expression.Literal("nat"), new Expression.Literal("none")),
            Assert.IsType<Value<string>.Symbolic>(vpc.Owner.AgreedModel().Elements.OfType<Output>().Single().Value).Expression
        );
    }

    [Fact]
    public void Finding_Says_When()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", "10.0.1.0/24").MapPublicIpOnLaunch();
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
        var firewall = inspection.Appliance("Firewall", "ami-1").WithElasticIp();
        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
        inspection.RouteTable().Route(Internet, vpc.Igw());
        app.RouteTable().Route(Internet, firewall.Eni(), when: UseNat).Route(Internet, vpc.Igw(), when: !UseNat);

        var finding = Assert.Single(vpc.Owner.Judge().Findings);
        Assert.Equal(("IR4008", "UseNat = false"), (finding.RuleId, finding.When));
    }

    [Fact]
    public void Template_Has_The_Conditions()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Subnet("App", "10.0.1.0/24").When(UseNat).When(!IsProd).Tag("Nat", "yes", when: UseNat);
        vpc.Subnet("Data", "10.0.2.0/24").Tag("Stage", "test", when: UseNat);
        var template = vpc.Owner.AgreedTemplate();

        Assert.Contains("\"NotIsProdAndUseNat\": {", template, StringComparison.Ordinal);
        Assert.Contains("\"Condition\": \"NotIsProdAndUseNat\"", template, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(template, "Fn::If"));
        Assert.Contains("\"Fn::If\": [\n              \"UseNat\",", template, StringComparison.Ordinal);
    }

    private static IEnumerable<Model.Condition> ConditionsOf(Topology topology) =>
        topology.AgreedModel().Elements.OfType<Model.Condition>();

    private static string PresenceOf(Topology topology, string id) =>
        string.Join(' ', topology.AgreedModel().Elements.Single(element => element.LogicalId == id).Presence.Literals);
}
