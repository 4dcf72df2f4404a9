namespace IngressRouting.Model.Tests;

public sealed class IR2007_EdgeRouteNamesWholeSubnetTests
{
    private const string Id = "IR2007";
    private readonly Founding founding = new();

    [Fact]
    public void HalfASubnet_Triggers()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.0/25"));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
        Assert.Equal(
            "AWS refuses 10.0.1.0/25 as a destination in gateway route table EdgeTable ('Route destination doesn't match any subnet CIDR "
                + "blocks') because it is only part of subnet 'App' (10.0.1.0/24); name subnet 'App' as a whole",
            finding.Message
        );
        Assert.Equal(new Repair.ReplaceDestination(founding.EdgeRoute, Net.Whole(founding.App)), finding.Repair);
    }

    [Theory]
    [InlineData("10.0.9.0/24")]
    [InlineData("10.0.0.0/23")]
    [InlineData("10.0.1.4/32")]
    public void BlockOfNoSubnet_Triggers(string destination)
    {
        founding.Destination(founding.EdgeRoute, Net.Block(destination));
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void HostBits_DoNotTrigger()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.7/24"));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void OtherSubnetByParameter_IsNotProven()
    {
        founding.Net.Subnet(founding.Vpc, "Third", Net.Symbolic<Cidr>("ThirdCidr"));
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.9.0/24"));
        var question = Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
        Assert.Equal("the block of subnet 'Third' is parameter ThirdCidr, and only the deployment knows it", question.Needs);
    }

    [Fact]
    public void SubnetMissingUnderCondition_SaysWhen()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.0/24"));
        founding.Net.When("HasApp", true, founding.App, founding.AppAssociation);
        var finding = Expect.Finding(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
        Assert.Equal("HasApp = false", finding.When);
    }
}
