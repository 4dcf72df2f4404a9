namespace IngressRouting.Model.Tests;

public sealed class IR2008_EdgeRouteLeavesLocalRouteTests
{
    private const string Id = "IR2008";
    private readonly Founding founding = new();

    [Fact]
    public void WholeVpc_Triggers()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.0.0/16"));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
        Assert.Equal(
            "CloudFormation cannot replace the local route for 10.0.0.0/16, the block of VPC 'Main' ('Route already exists for the specified "
                + "destination CIDR block'); route each of its subnets instead",
            finding.Message
        );
    }

    [Fact]
    public void AttributeOfVpc_Triggers()
    {
        var block = new Value<Cidr>.Symbolic(new Expression.Attribute(founding.Vpc, "CidrBlock"));
        founding.Destination(founding.EdgeRoute, Net.Block(block));
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void SameParameterAsVpc_Triggers()
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Net.Symbolic<Cidr>("VpcCidr") });
        founding.Destination(founding.EdgeRoute, Net.Block(Net.Symbolic<Cidr>("VpcCidr")));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void SubnetThatFillsTheVpc_Triggers()
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Cidr.Read("10.0.1.0/24") });
        var finding = Expect.Finding(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
        Assert.EndsWith("make subnet 'App' smaller than the VPC", finding.Message);
    }

    [Fact]
    public void UnknownBlock_IsNotProven()
    {
        founding.Destination(founding.EdgeRoute, Net.Block(Net.Symbolic<Cidr>("Block")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void OneRouteForEachSubnet_DoesNotTrigger() => Expect.Silence(Founding.MultiZone().Net);
}
