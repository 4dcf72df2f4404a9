namespace IngressRouting.Model.Tests;

public sealed class IR2010_BothFamiliesAreInterceptedTests
{
    private const string Id = "IR2010";
    private readonly Founding founding = Founding.DualStack();

    [Fact]
    public void IPv6PastTheAppliance_Triggers()
    {
        founding.Net.Remove(founding.Ipv6EdgeRoute);
        founding.Target(founding.Ipv6AppRoute, founding.ToIgw);
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, founding.EdgeRoute, Facets.Destination);
        Assert.Contains("sends IPv4 for subnet 'App' through appliance 'Firewall', but IPv6 (", finding.Message, StringComparison.Ordinal);
        Assert.Equal(new Repair.AddRoute(founding.EdgeTable, Net.WholeIpv6(founding.App), Net.Eni(founding.Eni)), finding.Repair);
    }

    [Fact]
    public void IPv4PastTheAppliance_Triggers()
    {
        founding.Net.Remove(founding.EdgeRoute);
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Ipv6EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void BothIntercepted_DoNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void SubnetWithoutIpv6_DoesNotTrigger() => Expect.Silence(new Founding().Net);

    [Fact]
    public void SubnetThatSendsThroughTheAppliance_IsForTheRuleOfSuchSubnets()
    {
        founding.Net.Remove(founding.Ipv6EdgeRoute);
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void WrongIpv6Destination_IsReportedElsewhere()
    {
        founding.Destination(founding.Ipv6EdgeRoute, Net.Block("2001:db8::/64"));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void Ipv6DestinationOfTheDeployment_IsNotProven()
    {
        founding.Target(founding.Ipv6AppRoute, founding.ToIgw);
        founding.Destination(founding.Ipv6EdgeRoute, Net.Block(Net.Part("Unknown", 64, 0)));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Destination);
    }
}
