namespace IngressRouting.Model.Tests;

/// <summary>The design with both address families: what is right is silent, and each route for IPv6 that is missing is found.</summary>
public sealed class DualStackTests
{
    private readonly Founding founding = Founding.DualStack();

    [Fact]
    public void DualStackDesign_IsSilent() => Expect.Silence(founding.Net);

    [Fact]
    public void DualStackDesignWithLiteralBlocks_IsSilent()
    {
        foreach (var block in founding.Net.Model.Elements.OfType<VpcCidrBlock>().ToList())
        {
            founding.Net.Change<VpcCidrBlock>(
                block.Id,
                stated => stated with { Source = new BlockSource.FromPool(Cidr.Read("2001:db8::/56"), "ipv6pool-ec2-1") }
            );
        }

        founding.AppSubnet(app => app with { Ipv6Cidr = Cidr.Read("2001:db8::/64") });
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void DestinationByTheTermOfTheSubnet_IsSilent()
    {
        founding.Destination(founding.Ipv6EdgeRoute, Net.Block(Net.Part(founding.Vpc, 0)));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void DesignByParts_OfAParameter_IsProvenButForTheVpcItself()
    {
        var single = new Founding();
        single.Net.Change<Vpc>(single.Vpc, vpc => vpc with { Cidr = Net.Symbolic<Cidr>("VpcCidr") });
        single.AppSubnet(app => app with { Cidr = Net.Part("VpcCidr", 24, 1) });
        single.Net.Change<Subnet>(single.Inspection, subnet => subnet with { Cidr = Net.Part("VpcCidr", 24, 0) });
        single.Destination(single.EdgeRoute, Net.Block(Net.Part("VpcCidr", 24, 1)));

        Expect.NotProven(single.Net, "IR1004", single.Vpc, Facets.Cidr);
        Assert.Single(Expect.Judge(single.Net).OpenQuestions);
        Expect.NoFinding(single.Net);
    }

    [Fact]
    public void WithoutIpv6EdgeRoute_IsOneError()
    {
        founding.Net.Remove(founding.Ipv6EdgeRoute);
        Expect.Only(founding.Net, "IR4009", Severity.Error, founding.Ipv6AppRoute, Facets.Target);
    }

    [Fact]
    public void WithoutIpv6EdgeRouteAndReturnRoute_IsOneWarning()
    {
        founding.Net.Remove(founding.Ipv6EdgeRoute);
        founding.Net.Remove(founding.Ipv6AppRoute);
        Expect.Only(founding.Net, "IR2010", Severity.Warning, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void WithoutIpv6ReturnRoute_IsOneError()
    {
        founding.Net.Remove(founding.Ipv6AppRoute);
        var finding = Expect.Only(founding.Net, "IR4005", Severity.Error, founding.Ipv6EdgeRoute, Facets.Destination);
        Assert.Contains("route ::/0 of subnet 'App'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutIpv6ReturnRoute_AnUnknownIPv4RouteHidesNothing()
    {
        founding.Net.Remove(founding.Ipv6AppRoute);
        founding.Net.Route(founding.AppTable, Net.Block(Net.Symbolic<Cidr>("Office")), Net.Eni(founding.Eni));
        Expect.Finding(founding.Net, "IR4005", Severity.Error, founding.Ipv6EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void WithoutIpv6RouteOfTheApplianceSubnet_IsOneError()
    {
        founding.Net.Remove(founding.Ipv6InspectionRoute);
        var finding = Expect.Only(founding.Net, "IR4007", Severity.Error, founding.Inspection);
        Assert.Contains("::/0", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EgressOnlyGatewayBehindTheAppliance_IsSilent()
    {
        founding.Target(founding.Ipv6InspectionRoute, Net.To(ResourceKind.EgressOnlyInternetGateway, Net.Existing("eigw-1")));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void RepliesByAnEgressOnlyGateway_IsOneError()
    {
        founding.Target(founding.Ipv6AppRoute, Net.To(ResourceKind.EgressOnlyInternetGateway, Net.Existing("eigw-1")));
        Expect.Only(founding.Net, "IR4005", Severity.Error, founding.Ipv6AppRoute, Facets.Target);
    }

    [Fact]
    public void Ipv6StraightToTheGateway_IsOneError()
    {
        founding.Target(founding.Ipv6AppRoute, founding.ToIgw);
        Expect.Only(founding.Net, "IR4008", Severity.Error, founding.Ipv6AppRoute, Facets.Target);
    }

    [Fact]
    public void BothFamiliesStraightToTheGatewayByOneStatement_IsOneError()
    {
        founding.Target(founding.AppRoute, founding.ToIgw);
        founding.Target(founding.Ipv6AppRoute, founding.ToIgw);
        Expect.Only(founding.Net, "IR4008", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void BothFamiliesStraightToTheGatewayByTwoStatements_AreTwoErrors()
    {
        founding.Target(founding.AppRoute, founding.ToIgw);
        founding.Target(founding.Ipv6AppRoute, founding.ToIgw);
        founding.Net.Change<Route>(founding.Ipv6AppRoute, route => route with { Beside = null });
        Assert.Equal(2, Expect.Judge(founding.Net).Findings.Count);
    }

    [Fact]
    public void WithoutReturnRoutes_IsOneError()
    {
        founding.Net.Remove(founding.AppRoute);
        founding.Net.Remove(founding.Ipv6AppRoute);
        Expect.Only(founding.Net, "IR4005", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void WithoutRoutesOfTheApplianceSubnet_IsOneError()
    {
        founding.Net.Remove(founding.InspectionRoute);
        founding.Net.Remove(founding.Ipv6InspectionRoute);
        Expect.Only(founding.Net, "IR4007", Severity.Error, founding.Inspection);
    }

    [Fact]
    public void PartOfTheSubnetAsIpv6Destination_IsOneError()
    {
        founding.Destination(
            founding.Ipv6EdgeRoute,
            Net.Block(Net.Part(((Value<Cidr>.Symbolic)Net.Part(founding.Vpc, 0)).Expression, 68, 1))
        );
        var finding = Expect.Only(founding.Net, "IR2007", Severity.Error, founding.Ipv6EdgeRoute, Facets.Destination);
        Assert.Contains("only part of subnet 'App'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PartOfNoSubnetAsIpv6Destination_IsOneError()
    {
        founding.Destination(founding.Ipv6EdgeRoute, Net.Block(Net.Part(founding.Vpc, 9)));
        Expect.Finding(founding.Net, "IR2007", Severity.Error, founding.Ipv6EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void WholeIpv6BlockOfTheVpcAsDestination_IsAnError()
    {
        var whole = new Value<Cidr>.Symbolic(new Expression.Ipv6BlockOf(founding.Vpc));
        founding.Destination(founding.Ipv6EdgeRoute, Net.Block(whole));
        Expect.Finding(founding.Net, "IR2008", Severity.Error, founding.Ipv6EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void RouteToTheIpv6BlockOfAnotherVpc_IsSilent()
    {
        var spoke = founding.Net.Vpc("Spoke", "10.9.0.0/16");
        founding.Net.Block(spoke, new BlockSource.AmazonProvided());
        var peering = Net.To(ResourceKind.VpcPeeringConnection, Net.Existing("pcx-1"));
        var block = new Value<Cidr>.Symbolic(new Expression.Ipv6BlockOf(spoke));
        founding.Net.Route(founding.AppTable, Net.Block(block), peering);
        Expect.Silence(founding.Net);
    }
}
