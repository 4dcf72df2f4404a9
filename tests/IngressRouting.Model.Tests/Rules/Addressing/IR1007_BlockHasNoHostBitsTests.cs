namespace IngressRouting.Model.Tests;

public sealed class IR1007_BlockHasNoHostBitsTests
{
    private const string Id = "IR1007";
    private readonly Founding founding = new();

    [Fact]
    public void VpcBlock_Triggers()
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Cidr.Read("10.0.0.7/16") });
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, founding.Vpc, Facets.Cidr);
        Assert.Equal(new Repair.ReplaceText(new Subject(founding.Vpc, Facets.Cidr), "10.0.0.0/16"), finding.Repair);
        Assert.EndsWith("write 10.0.0.0/16", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondaryBlock_Triggers()
    {
        var block = founding.Net.Secondary(founding.Vpc, "100.64.1.0/16");
        Expect.Only(founding.Net, Id, Severity.Warning, block, Facets.Cidr);
    }

    [Fact]
    public void SubnetBlocks_Trigger()
    {
        founding.Net.FromPool(founding.Vpc, "2001:db8::/56");
        founding.Net.Change<Subnet>(founding.Inspection, subnet => subnet with { Ipv6Cidr = Cidr.Read("2001:db8::1/64") });
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Inspection, Facets.Ipv6Cidr);
    }

    [Fact]
    public void Destination_Triggers()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.7/24"));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void CanonicalBlocks_DoNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void AttributeOfAnotherBlock_DoesNotTriggerAgain()
    {
        founding.AppSubnet(app => app with { Cidr = Cidr.Read("10.0.1.7/24") });
        var block = new Value<Cidr>.Symbolic(new Expression.Attribute(founding.App, "CidrBlock"));
        founding.Destination(founding.EdgeRoute, Net.Block(block));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.App, Facets.Cidr);
    }
}
