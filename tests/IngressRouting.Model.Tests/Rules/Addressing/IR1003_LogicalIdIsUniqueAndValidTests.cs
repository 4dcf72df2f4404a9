namespace IngressRouting.Model.Tests;

public sealed class IR1003_LogicalIdIsUniqueAndValidTests
{
    private const string Id = "IR1003";
    private readonly Net net = new();

    [Fact]
    public void TwoResourcesAlike_Trigger()
    {
        var first = net.Vpc("Main", "10.0.0.0/16");
        var second = net.InternetGateway(first, "Main");
        var finding = Expect.Only(net, Id, Severity.Error, second, Facets.LogicalId);
        Assert.Equal(
            "CloudFormation refuses a template in which the VPC and the internet gateway are both called Main; "
                + "give one of them another name or logical id",
            finding.Message
        );
        Assert.Equal([new Subject(first, Facets.LogicalId)], finding.Related);
    }

    [Fact]
    public void TwoOfOneKindAlike_Trigger()
    {
        net.Vpc("Main", "10.0.0.0/16");
        var second = net.Vpc("Main", "10.1.0.0/16");
        Assert.StartsWith(
            "CloudFormation refuses a template in which a second VPC is called Main; ",
            Expect.Only(net, Id, Severity.Error, second, Facets.LogicalId).Message
        );
    }

    [Fact]
    public void ParameterAndResourceAlike_Trigger()
    {
        net.Parameter("Main");
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        Expect.Only(net, Id, Severity.Error, vpc, Facets.LogicalId);
    }

    [Fact]
    public void OutputAndResourceAlike_DoNotTrigger()
    {
        net.Vpc("Main", "10.0.0.0/16");
        net.Output("Main", "x");
        Expect.Silence(net);
    }

    [Fact]
    public void TwoOutputsAlike_Trigger()
    {
        net.Output("Main", "x");
        Expect.Only(net, Id, Severity.Error, Again(), Facets.LogicalId);

        ElementId Again() => net.Output("Main", "y");
    }

    [Fact]
    public void AlikeButForCase_DoesNotTrigger()
    {
        net.Vpc("Main", "10.0.0.0/16");
        net.Vpc("main", "10.1.0.0/16");
        Expect.Silence(net);
    }

    [Fact]
    public void AlikeUnderOppositeConditions_TriggersAlways()
    {
        var first = net.Vpc("Main", "10.0.0.0/16");
        var second = net.Vpc("Main", "10.1.0.0/16");
        net.When("Large", true, first);
        net.When("Large", false, second);
        Assert.Null(Expect.Only(net, Id, Severity.Error, second, Facets.LogicalId).When);
    }

    [Theory]
    [InlineData("")]
    [InlineData("App-Subnet")]
    [InlineData("App Subnet")]
    [InlineData("Äpp")]
    public void ForbiddenCharacter_Triggers(string id)
    {
        var vpc = net.Vpc(id, "10.0.0.0/16");
        Expect.Only(net, Id, Severity.Error, vpc, Facets.LogicalId);
    }

    [Fact]
    public void RouteNamedAfterAForbiddenTable_IsSaidOnce()
    {
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        var table = net.Table(vpc, "my-");
        var route = net.Route(table, Net.Block("0.0.0.0/0"), Net.To(ResourceKind.InternetGateway, net.InternetGateway(vpc)));
        net.Change<Route>(route, each => each with { LogicalId = "my-TableToInternet" });
        Expect.Only(net, Id, Severity.Error, table, Facets.LogicalId);
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Length_IsLimited(int length, bool isRight)
    {
        net.Vpc(new string('a', length), "10.0.0.0/16");
        Assert.Equal(isRight, Expect.Judge(net).Findings.Count == 0);
    }
}
