namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>What names the conditional element is marked.</summary>
public sealed class IR1010_ReferencedElementIsThereTests
{
    private const string Start = """
                var useSpare = Condition.Equal("UseSpare", Parameter.Text("UseSpare", "no"), "yes");
                var vpc = Vpc("Main", "10.0.0.0/16");
                var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                var app = vpc.Subnet("App", "10.0.1.0/24");
                var spare = inspection.Appliance("Spare", Parameter.Ami("Image")).When(useSpare).WithElasticIp();
        """;

    [Fact]
    public async Task Route_Through_A_Conditional_Appliance_Triggers_At_The_Target()
    {
        var run = await Verify.TopologyAsync(
            Start
                + """
                        app.RouteTable().Route("172.16.0.0/12", {|IR1010:spare.Eni()|});
                        return vpc;
                """
        );

        Assert.Contains(
            "exists only when UseSpare = true",
            run.Diagnostics.Single(each => each.Id == "IR1010").GetMessage(null),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public Task Output_Of_A_Conditional_Appliance_Triggers_At_The_Value() =>
        Verify.TopologyAsync(
            Start
                + """
                        return vpc.Output("Spare", {|IR1010:$"{spare.Id} in {Region}"|});
                """
        );

    [Fact]
    public Task Opposite_Condition_Triggers() =>
        Verify.TopologyAsync(
            Start
                + """
                        return vpc.Output("Spare", {|IR1010:spare.Id|}, when: !useSpare);
                """
        );

    [Fact]
    public Task Same_Condition_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            Start
                + """
                        app.RouteTable().Route("172.16.0.0/12", spare.Eni(), when: useSpare);
                        vpc.Output("Chosen", Text.If(useSpare, spare.Id, "none"));
                        vpc.Output("ChosenToo", Text.If(!useSpare, "none", spare.Id));
                        return vpc.Output("Spare", spare.Id, when: Condition.And("UseBoth", useSpare, Condition.Equal("InIreland", Region, "eu-west-1")));
                """
        );

    [Fact]
    public Task What_Belongs_To_A_Conditional_Element_Follows_It() =>
        Verify.TopologyAsync(
            """
                    var hasInternet = Condition.Equal("HasInternet", Parameter.Text("HasInternet", "no"), "yes");
                    var hasApp = Condition.Equal("HasApp", Parameter.Text("HasApp", "no"), "yes");
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    var app = vpc.Subnet("App", "10.0.1.0/24").MapPublicIpOnLaunch().When(hasApp);
                    vpc.Igw().When(hasInternet);
                    var firewall = inspection.Appliance("Firewall", Parameter.Ami("Image")).WithElasticIp().When(hasInternet);
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni(), when: hasInternet);
                    inspection.RouteTable().Route(Internet, vpc.Igw(), when: hasInternet);
                    return vpc;
            """
        );
}
