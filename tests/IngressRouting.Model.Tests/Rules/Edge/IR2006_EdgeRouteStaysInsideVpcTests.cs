namespace IngressRouting.Model.Tests;

public sealed class IR2006_EdgeRouteStaysInsideVpcTests
{
    private const string Id = "IR2006";
    private readonly Founding founding = new();

    [Theory]
    [InlineData("10.1.1.0/24", "is not inside")]
    [InlineData("2001:db8::/64", "is not inside")]
    [InlineData("10.0.0.0/8", "is larger than")]
    [InlineData("0.0.0.0/0", "is larger than")]
    public void DestinationOutside_Triggers(string destination, string reason)
    {
        founding.Destination(founding.EdgeRoute, Net.Block(destination));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
        Assert.Equal(
            $"AWS refuses {destination} as a destination in gateway route table EdgeTable because it {reason} VPC 'Main' (10.0.0.0/16); "
                + "name the subnet of that VPC that the traffic is for",
            finding.Message
        );
    }

    [Fact]
    public void SubnetOfOtherVpc_Triggers()
    {
        var other = founding.Net.Subnet(founding.Net.Vpc("Other", "10.0.0.0/16"), "Far", "10.0.1.0/24");
        founding.Destination(founding.EdgeRoute, Net.Whole(other));
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.0.0.0/15")]
    [InlineData("2001:db8::/43")]
    [InlineData("2001:db8::/44")]
    public void LargerThanAnyVpcInUnknownVpc_Triggers(string destination)
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Net.Symbolic<Cidr>("VpcCidr") });
        founding.Destination(founding.EdgeRoute, Net.Block(destination));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Theory]
    [InlineData("10.0.7.0/24")]
    [InlineData("10.0.0.0/16")]
    public void BlockInUnknownVpc_IsNotProven(string destination)
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Net.Symbolic<Cidr>("VpcCidr") });
        founding.Destination(founding.EdgeRoute, Net.Block(destination));
        var question = Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
        Assert.Equal("the blocks of VPC 'Main' and its subnets are not all known", question.Needs);
    }

    [Fact]
    public void BlockByParameter_IsNotProven()
    {
        founding.Destination(founding.EdgeRoute, Net.Block(Net.Symbolic<Cidr>("AppCidr")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void PrefixList_IsTheOtherRulesMatter()
    {
        founding.Destination(founding.EdgeRoute, Net.PrefixList("pl-1"));
        Expect.Silence(founding.Net, Id);
        Expect.Silence(founding.Net, "IR2007");
        Expect.Finding(founding.Net, "IR2014", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void SubnetWithUnknownBlockByName_DoesNotTrigger()
    {
        founding.AppSubnet(app => app with { Cidr = Net.Symbolic<Cidr>("AppCidr") });
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void ParameterThatIsTheSubnetsBlock_DoesNotTrigger()
    {
        founding.AppSubnet(app => app with { Cidr = Net.Symbolic<Cidr>("AppCidr") });
        founding.Destination(founding.EdgeRoute, Net.Block(Net.Symbolic<Cidr>("AppCidr")));
        Expect.Silence(founding.Net, Id);
        Expect.NoFinding(founding.Net);
    }

    [Fact]
    public void AttributeOfSubnet_DoesNotTrigger()
    {
        var block = new Value<Cidr>.Symbolic(new Expression.Attribute(founding.App, "CidrBlock"));
        founding.Destination(founding.EdgeRoute, Net.Block(block));
        Expect.Silence(founding.Net);
    }
}
