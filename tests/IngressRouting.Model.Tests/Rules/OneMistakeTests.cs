namespace IngressRouting.Model.Tests;

/// <summary>The design that the product is for, and what one change to it makes all rules say together.</summary>
public sealed class OneMistakeTests
{
    private readonly Founding founding = new();

    [Fact]
    public void FoundingDesign_IsSilent() => Expect.Silence(founding.Net);

    [Fact]
    public void FoundingDesignInThreeZones_IsSilent() => Expect.Silence(Founding.MultiZone().Net);

    [Fact]
    public void FoundingDesignBehindVirtualPrivateGateway_IsSilent() => Expect.Silence(Founding.OnPremises().Net);

    [Fact]
    public void FoundingDesignBehindAVirtualPrivateGatewayOfItsOwn_IsSilent() => Expect.Silence(Founding.OwnOnPremises().Founding.Net);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NatOnEitherSideOfTheAppliance_IsSilent(bool natIsInside) => Expect.Silence(new NatDesign(natIsInside).Net);

    [Fact]
    public void NatGatewayAsEdgeTarget_IsOneError()
    {
        founding.Target(founding.EdgeRoute, Founding.ToNat);
        Expect.Only(founding.Net, "IR2004", Severity.Error, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void DestinationOutsideVpc_IsOneError()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.1.1.0/24"));
        Expect.Only(founding.Net, "IR2006", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void HalfASubnet_IsOneError()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.0/25"));
        Expect.Only(founding.Net, "IR2007", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void TwoSubnetsAtOnce_IsOneError()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.0.0/23"));
        Expect.Only(founding.Net, "IR2007", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void WholeVpc_IsOneError()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.0.0/16"));
        Expect.Only(founding.Net, "IR2008", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void DefaultRouteToOwnGatewayInEdgeTable_IsOneError()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.Block("0.0.0.0/0"), founding.ToIgw);
        Expect.Only(founding.Net, "IR2005", Severity.Error, route, Facets.Target);
    }

    [Fact]
    public void DefaultRouteToNatGatewayInEdgeTable_IsOneError()
    {
        var route = founding.Net.Route(founding.EdgeTable, Net.Block("0.0.0.0/0"), Founding.ToNat);
        Expect.Only(founding.Net, "IR2004", Severity.Error, route, Facets.Target);
    }

    [Fact]
    public void AppStraightToGateway_IsOneError()
    {
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Only(founding.Net, "IR4008", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void AppWithoutReturnRoute_IsOneError()
    {
        founding.Net.Remove(founding.AppRoute);
        Expect.Only(founding.Net, "IR4005", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void AppThroughNatGateway_IsOneError()
    {
        founding.Target(founding.AppRoute, Founding.ToNat);
        Expect.Only(founding.Net, "IR4005", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void AppThroughAnotherAppliance_IsOneError()
    {
        var other = founding.Net.Appliance(founding.Inspection, "Other");
        founding.Target(founding.AppRoute, Net.Eni(other));
        Expect.Only(founding.Net, "IR4006", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void SourceDestCheckOn_IsOneError()
    {
        founding.Interface(eni => eni with { SourceDestCheck = true });
        Expect.Only(founding.Net, "IR4003", Severity.Error, founding.Eni, Facets.SourceDestCheck);
    }

    [Fact]
    public void NoElasticIp_IsOneError()
    {
        founding.Net.Remove(founding.ElasticIp);
        Expect.Only(founding.Net, "IR4002", Severity.Error, founding.Eni);
    }

    [Fact]
    public void InterfaceUnattached_IsOneError()
    {
        founding.Appliance(instance => instance with { NetworkInterfaces = ValueList<Reference>.Empty });
        Expect.Only(founding.Net, "IR4001", Severity.Error, founding.Eni);
    }

    [Fact]
    public void ApplianceSubnetWithoutRouteToGateway_IsOneError()
    {
        founding.Net.Remove(founding.InspectionRoute);
        Expect.Only(founding.Net, "IR4007", Severity.Error, founding.Inspection);
    }

    [Fact]
    public void ApplianceSubnetWithoutTable_IsOneError()
    {
        founding.Net.Remove(founding.InspectionAssociation);
        Expect.Only(founding.Net, "IR4007", Severity.Error, founding.Inspection);
    }

    [Fact]
    public void EdgeTableWithoutApp_IsOneError()
    {
        founding.Net.Remove(founding.EdgeRoute);
        Expect.Only(founding.Net, "IR4009", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void SubnetOutsideVpc_IsOneError()
    {
        founding.AppSubnet(app => app with { Cidr = Cidr.Read("10.1.1.0/24") });
        Expect.Only(founding.Net, "IR1002", Severity.Error, founding.App, Facets.Cidr);
    }

    [Fact]
    public void SubnetOutsideVpcNamedByBlock_IsOneError()
    {
        founding.AppSubnet(app => app with { Cidr = Cidr.Read("10.1.1.0/24") });
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.0/24"));
        Expect.Only(founding.Net, "IR1002", Severity.Error, founding.App, Facets.Cidr);
    }

    [Fact]
    public void SubnetOutsideVpcNamedByItsBlock_IsOneError()
    {
        founding.AppSubnet(app => app with { Cidr = Cidr.Read("10.1.1.0/24") });
        founding.Destination(founding.EdgeRoute, Net.Block("10.1.1.0/24"));
        Expect.Only(founding.Net, "IR1002", Severity.Error, founding.App, Facets.Cidr);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SubnetWithoutBlock_IsOneError(bool byBlock)
    {
        founding.AppSubnet(app => app with { Cidr = Cidr.Read("10.0.1.0/33") });
        founding.Destination(founding.EdgeRoute, byBlock ? Net.Block("10.0.1.0/24") : Net.Whole(founding.App));
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.App, Facets.Cidr);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void VpcWithoutBlock_IsOneError(bool byBlock)
    {
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Cidr = Cidr.Read("10.0.0.0") });
        founding.Destination(founding.EdgeRoute, byBlock ? Net.Block("10.0.1.0/24") : Net.Whole(founding.App));
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.Vpc, Facets.Cidr);
    }

    [Fact]
    public void EdgeRouteWithoutBlock_IsOneError()
    {
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1/24"));
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void ReturnRouteWithoutBlock_IsOneError()
    {
        founding.Destination(founding.AppRoute, Net.Block("0.0.0.0"));
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.AppRoute, Facets.Destination);
    }

    [Fact]
    public void ApplianceSubnetRouteWithoutBlock_IsOneError()
    {
        founding.Destination(founding.InspectionRoute, Net.Block("0.0.0.0"));
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.InspectionRoute, Facets.Destination);
    }

    [Fact]
    public void CheckThatIsNoFlag_IsOneError()
    {
        founding.Interface(eni => eni with { SourceDestCheck = Net.Invalid<bool>("off", "it is true or false") });
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.Eni, Facets.SourceDestCheck);
    }

    [Fact]
    public void InvalidEdgeTarget_IsOneError()
    {
        var invalid = new Reference.ToExisting(Net.Invalid<string>("enni-1", "an interface id starts with eni-"));
        founding.Target(founding.EdgeRoute, Net.Eni(invalid));
        Expect.Only(founding.Net, "IR1001", Severity.Error, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void SecondTableOfApp_IsOneError()
    {
        var other = founding.Net.Table(founding.Vpc, "Other");
        founding.Net.Route(other, Net.Block("0.0.0.0/0"), founding.ToIgw);
        var association = founding.Net.Associate(other, founding.App);
        Expect.Only(founding.Net, "IR3001", Severity.Error, association, Facets.Subnet);
    }

    [Fact]
    public void SecondDefaultRouteOfApp_IsOneError()
    {
        var route = founding.Net.Route(founding.AppTable, Net.Block("0.0.0.0/0"), founding.ToIgw);
        Expect.Only(founding.Net, "IR3004", Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void FirstDefaultRouteOfAppStraightToGateway_IsOneError()
    {
        founding.Target(founding.AppRoute, founding.ToIgw);
        var route = founding.Net.Route(founding.AppTable, Net.Block("0.0.0.0/0"), Net.Eni(founding.Eni));
        Expect.Only(founding.Net, "IR3004", Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void SecondEdgeRouteOfApp_IsOneError()
    {
        var other = founding.Net.Appliance(founding.Inspection, "Other");
        var route = founding.Net.Route(founding.EdgeTable, Net.Block("10.0.1.0/24"), Net.Eni(other));
        Expect.Only(founding.Net, "IR3004", Severity.Error, route, Facets.Destination);
    }

    [Fact]
    public void EdgeAssociationWithNatGateway_IsOneError()
    {
        founding.Net.Change<EdgeAssociation>(
            founding.Edge,
            edge => edge with { Gateway = new(ResourceKind.NatGateway, Net.Existing("nat-1")) }
        );
        Expect.Only(founding.Net, "IR2001", Severity.Error, founding.Edge, Facets.Gateway);
    }

    [Fact]
    public void ApplianceInAppSubnet_IsOneError()
    {
        founding.Interface(eni => eni with { Subnet = founding.App });
        Expect.Only(founding.Net, "IR4004", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void TwoLocalIdsAlike_IsOneError()
    {
        founding.AppSubnet(app => app with { LogicalId = "Main" });
        Expect.Only(founding.Net, "IR1003", Severity.Error, founding.App, Facets.LogicalId);
    }
}
