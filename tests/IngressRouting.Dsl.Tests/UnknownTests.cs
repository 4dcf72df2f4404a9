using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

/// <summary>Two values of which nobody knows whether they are one: no rule concludes anything from the pair.</summary>
public sealed class UnknownTests
{
    public static TheoryData<string> Kinds =>
        ["parameters", "items", "imports", "attributes", "dynamic references", "texts", "parts of a text", "choices"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_Is_Concluded_From_Two_Gateways(string kind)
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var (one, other) = Pair(vpc, kind);
        vpc.AddRouteTable("Edge").Associate(Existing.InternetGateway(one));
        vpc.AddRouteTable("Other").Associate(Existing.InternetGateway(other));

        Assert.Equal([], Said(vpc));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_Is_Concluded_From_Two_Endpoints(string kind)
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var (one, other) = Pair(vpc, kind);
        var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
        vpc.Igw().GatewayTable().Route(app, Existing.GatewayLoadBalancerEndpoint(one));
        app.RouteTable().Route(Internet, Existing.GatewayLoadBalancerEndpoint(other));

        Assert.Equal([], Said(vpc));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_Is_Concluded_From_Two_Existing_Subnets_Without_A_Block(string kind)
    {
        var vpc = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16");
        var (one, other) = Pair(vpc, kind);
        var table = vpc.AddRouteTable("Shared");
        table.Associate(vpc.ExistingSubnet("App", one)).Associate(vpc.ExistingSubnet("Web", other));

        Assert.Equal([], Said(vpc));
    }

    [Fact]
    public void Nothing_Is_Concluded_From_Two_Blocks()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var names = new Queue<string>(["A", "B", "C", "D"]);
        foreach (var block in new CidrBlock[] { Parameter.Cidr("A"), Parameter.Cidr("B"), "{{resolve:ssm:/a}}", "{{resolve:ssm:/b}}" })
        {
            vpc.Subnet(names.Dequeue(), block, Zone.First).RouteTable();
        }

        Assert.Equal([], Said(vpc));
    }

    [Fact]
    public void A_Dynamic_Reference_Is_What_The_Deployment_Puts_In()
    {
        var vpc = Vpc("Main", "{{resolve:ssm:/network/cidr}}");
        vpc.Subnet("App", vpc.Cidr.Subnet(24, 1), Zone.Named("{{resolve:ssm:/network/zone}}")).RouteTable();
        vpc.Output("Name", $"{Parameter.Text("Env")}-{{{{resolve:ssm:/network/name}}}}");

        var template = vpc.Owner.AgreedTemplate();

        Assert.Contains("\"CidrBlock\": \"{{resolve:ssm:/network/cidr}}\"", template, StringComparison.Ordinal);
        Assert.Contains("\"AvailabilityZone\": \"{{resolve:ssm:/network/zone}}\"", template, StringComparison.Ordinal);
        Assert.Contains("\"Fn::Sub\": \"${Env}-{{resolve:ssm:/network/name}}\"", template, StringComparison.Ordinal);
    }

    private static (Text One, Text Other) Pair(Vpc vpc, string kind) =>
        kind switch
        {
            "parameters" => (Parameter.Text("One"), Parameter.Text("Other")),
            "items" => (Parameter.List("List").At(0), Parameter.List("Lists").At(1)),
            "imports" => (Text.Import("one"), Text.Import("other")),
            "attributes" => (vpc.Resource("Custom", "Custom::One").Attribute("One"), vpc.Resource("More", "Custom::One").Attribute("One")),
            "dynamic references" => ("{{resolve:ssm:/one}}", "{{resolve:ssm:/other}}"),
            "texts" => ($"{Parameter.Text("One")}-a", $"{Parameter.Text("Other")}-a"),
            "parts of a text" => (
                Text.Select(0, Text.Split(",", Parameter.Text("One"))),
                Text.Select(1, Text.Split(",", Parameter.Text("Other")))
            ),
            _ => (
                Text.If(Condition.Equal("IsOne", Parameter.Text("One"), "yes"), "x", Parameter.Text("A")),
                Text.If(Condition.Equal("IsOther", Parameter.Text("Other"), "yes"), "y", Parameter.Text("B"))
            ),
        };

    private static IEnumerable<string> Said(Vpc vpc) =>
        vpc
            .Owner.Judge()
            .Findings.Where(finding => finding.Severity != Severity.Info)
            .Select(finding => $"{finding.RuleId}: {finding.Message}");
}
