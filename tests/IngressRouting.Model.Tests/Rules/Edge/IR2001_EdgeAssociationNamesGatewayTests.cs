namespace IngressRouting.Model.Tests;

public sealed class IR2001_EdgeAssociationNamesGatewayTests
{
    private const string Id = "IR2001";
    private readonly Founding founding = new();

    [Fact]
    public void NatGateway_Triggers()
    {
        Associate(ResourceKind.NatGateway, Net.Existing("nat-1"));
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.Edge, Facets.Gateway);
        Assert.Equal(
            "AWS associates a gateway route table only with an internet gateway or a virtual private gateway, and NAT gateway nat-1 is "
                + "neither; associate route table EdgeTable with the gateway through which the traffic enters the VPC",
            finding.Message
        );
    }

    [Theory]
    [InlineData(ResourceKind.EgressOnlyInternetGateway)]
    [InlineData(ResourceKind.TransitGateway)]
    [InlineData(ResourceKind.LocalGateway)]
    [InlineData(ResourceKind.CarrierGateway)]
    public void OtherGateways_TriggerEvenByParameter(ResourceKind kind)
    {
        Associate(kind, Net.ExistingBy("Gateway"));
        Expect.Only(founding.Net, Id, Severity.Error, founding.Edge, Facets.Gateway);
    }

    [Fact]
    public void InternetGateway_DoesNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void VirtualPrivateGateway_DoesNotTrigger() => Expect.Silence(Founding.OnPremises().Net);

    private void Associate(ResourceKind kind, Reference gateway) =>
        founding.Net.Change<EdgeAssociation>(founding.Edge, edge => edge with { Gateway = new(kind, gateway) });
}
