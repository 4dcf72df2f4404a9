using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class SecurityGroupTests
{
    private readonly Vpc vpc = Vpc("Main", "10.0.0.0/16");

    [Fact]
    public void Appliance_In_No_Group_Gets_One_That_Admits_Everything()
    {
        var firewall = vpc.Subnet("Inspection", "10.0.0.0/24").Appliance("Firewall", "ami-1");
        firewall.AddEni("Inner", vpc.Subnet("Inner", "10.0.1.0/24"));

        var elements = Elements();
        var group = elements.OfType<Model.SecurityGroup>().Single();
        Assert.Equal(("MainFirewallSecurityGroup", "Firewall"), (group.LogicalId, group.Name));
        var rule = elements.OfType<SecurityGroupRule>().Single();
        Assert.Equal(("-1", new SecurityGroupPeer.Addresses(Cidr.AnyIPv4)), (((Value<string>.Known)rule.Protocol).Content, rule.Peer));
        Assert.All(elements.OfType<Model.NetworkInterface>(), eni => Assert.Equal([group.Id], eni.SecurityGroups));
    }

    [Fact]
    public void Group_Of_Its_Own_Admits_IPv6_Where_The_Subnet_Has_It()
    {
        var subnet = vpc.Subnet("Inspection", "10.0.0.0/24");
        subnet.Appliance("Firewall", "ami-1");
        subnet.Ipv6("2001:db8:0:1::/64");

        Assert.Equal(
            [Cidr.AnyIPv4, Cidr.AnyIPv6],
            Elements()
                .OfType<SecurityGroupIngress>()
                .Select(rule => ((Value<Cidr>.Known)((SecurityGroupPeer.Addresses)rule.Peer).Block).Content)
        );
    }

    [Fact]
    public void Rule_Under_A_Condition_Is_There_Only_Then()
    {
        var condition = Condition.Equal("IsOpen", Parameter.Text("Open"), "yes");
        vpc.SecurityGroup("Web", "Web").AllowIngress(Protocol.Tcp(443), "0.0.0.0/0", when: condition);

        Assert.Equal([Presence.When("IsOpen")], Elements().OfType<SecurityGroupRule>().Select(rule => rule.Presence));
    }

    [Fact]
    public void Group_That_Is_Stated_Later_Replaces_It_On_Every_Interface()
    {
        var firewall = vpc.Subnet("Inspection", "10.0.0.0/24").Appliance("Firewall", "ami-1");
        firewall.WithSecurityGroup(vpc.SecurityGroup("Firewall", "Forwarded"));
        firewall.AddEni("Inner", vpc.Subnet("Inner", "10.0.1.0/24"));

        var elements = Elements();
        var group = elements.OfType<Model.SecurityGroup>().Single();
        Assert.Equal("MainFirewallSecurityGroup", group.LogicalId);
        Assert.All(elements.OfType<Model.NetworkInterface>(), eni => Assert.Equal([group.Id], eni.SecurityGroups));
    }

    [Fact]
    public void Group_Of_An_Interface_Goes_Before_The_Groups_Of_Its_Appliance()
    {
        var one = vpc.SecurityGroup("One", "One");
        var two = vpc.SecurityGroup("Two", "Two");
        var firewall = vpc.Subnet("Inspection", "10.0.0.0/24").Appliance("Firewall", "ami-1").WithSecurityGroup(one);
        firewall.Eni().WithSecurityGroup(two).WithSecurityGroup(two);
        firewall.AddEni("Inner", vpc.Subnet("Inner", "10.0.1.0/24"));

        Assert.Equal(["Two", "One"], GroupsOf(Elements()));
    }

    [Fact]
    public void Appliance_Whose_Interfaces_All_Have_A_Group_Gets_None_Of_Its_Own()
    {
        var firewall = vpc.Subnet("Inspection", "10.0.0.0/24").Appliance("Firewall", "ami-1");
        firewall.Eni().WithSecurityGroup(vpc.SecurityGroup("One", "One"));

        Assert.Equal(["One"], GroupsOf(Elements()));
        Assert.Single(Elements().OfType<Model.SecurityGroup>());
    }

    [Fact]
    public void Interface_Without_Appliance_Stays_In_The_Default_Group()
    {
        vpc.Subnet("Inspection", "10.0.0.0/24").NetworkInterface("Spare");

        Assert.Empty(GroupsOf(Elements()));
    }

    [Fact]
    public void Rules_Have_The_Documented_Ids()
    {
        var app = vpc.SecurityGroup("App", "App");
        vpc.SecurityGroup("Web", "Web")
            .AllowIngress(Protocol.Tcp(443), "0.0.0.0/0")
            .AllowIngress(Protocol.Udp(8000, 8080), app)
            .AllowIngress(Protocol.Icmp, vpc)
            .AllowIngress(Protocol.Number(50), Peer.PrefixList("pl-1"))
            .AllowEgress(Protocol.All, "::/0")
            .AllowEgress(Protocol.All, "::/0");

        string[] expected =
        [
            "MainVpc",
            "MainAppSecurityGroup",
            "MainWebSecurityGroup",
            "MainWebSecurityGroupFromInternetTcp443",
            "MainWebSecurityGroupFromAppSecurityGroupUdp8000to8080",
            "MainWebSecurityGroupFromMainIcmp",
            "MainWebSecurityGroupFromPl1Protocol50",
            "MainWebSecurityGroupToInternetIPv6All",
            "MainWebSecurityGroupToInternetIPv6All2",
        ];
        Assert.Equal(expected, Elements().Select(element => element.LogicalId));
    }

    [Fact]
    public void Group_Of_Another_Topology_Throws()
    {
        var stranger = Vpc("Other", "10.1.0.0/16").SecurityGroup("Other", "Other");

        Assert.Equal(
            "source",
            Assert.Throws<ArgumentException>(() => vpc.SecurityGroup("Web", "Web").AllowIngress(Protocol.All, stranger)).ParamName
        );
    }

    [Fact]
    public void Existing_Interface_Keeps_Its_Groups()
    {
        var existing = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16");
        var eni = existing.Subnet("App", "10.0.0.0/24").ExistingNetworkInterface("Firewall", "eni-1");

        Assert.Throws<InvalidOperationException>(() => eni.WithSecurityGroup(existing.ExistingSecurityGroup("Web", "sg-1")));
    }

    private IReadOnlyList<Element> Elements() => ((Topology)vpc).AgreedModel().Elements;

    private static IEnumerable<string> GroupsOf(IReadOnlyList<Element> elements) =>
        elements
            .OfType<Model.NetworkInterface>()
            .SelectMany(eni => eni.SecurityGroups)
            .Select(group => ((Model.SecurityGroup)elements[group.Element!.Value.Index]).Name);
}
