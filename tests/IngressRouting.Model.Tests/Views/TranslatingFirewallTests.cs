namespace IngressRouting.Model.Tests;

/// <summary>A firewall that is a NAT and a proxy sends out by gateways of its own, and gets the replies without an edge route.</summary>
public sealed class TranslatingFirewallTests
{
    private readonly EndpointDesign design = EndpointDesign.OfFirewall();

    public TranslatingFirewallTests()
    {
        design.State("VpcEndpoint", EndpointDesign.InVpcEndpoint(EndpointDesign.Mappings(Net.IdOf(design.Inspection))));
        design.Unstate("SubnetMappings");
    }

    [Fact]
    public void Routed_NeedsAnEdgeRoute() => Assert.Equal(Severity.Error, WithoutEdgeRoute());

    [Theory]
    [InlineData("false", null, Severity.Error)]
    [InlineData("true", null, null)]
    [InlineData("true", "NAT_ALL", null)]
    [InlineData("true", "NONE", Severity.Error)]
    [InlineData("true", "", Severity.Warning)]
    [InlineData("", null, Severity.Warning)]
    public void Translating_NeedsNone(string mode, string? scope, Severity? expected)
    {
        design.State("NoSourcePreservation", Known(mode));
        if (scope is not null)
        {
            design.State("ProxySettings", new PropertyValue.Map(new([new("TransparentFilteringNatScope", Known(scope))])));
        }

        Assert.Equal(expected, WithoutEdgeRoute());
    }

    [Fact]
    public void AssociationOfATranslatingFirewall_TranslatesToo()
    {
        design.State("NoSourcePreservation", new PropertyValue.Flag(true));
        var association = design.Net.RawOf(
            "AWS::NetworkFirewall::VpcEndpointAssociation",
            ("FirewallArn", Net.Text(new Value<string>.Symbolic(new Expression.Attribute(design.Owner, "FirewallArn")))),
            ("SubnetMapping", new PropertyValue.Map(new([new("SubnetId", Net.Text(Net.IdOf(design.Inspection)))])))
        );
        design.Retarget(
            Net.To(
                ResourceKind.GatewayLoadBalancerEndpoint,
                new Reference.ToExisting(new Value<string>.Symbolic(new Expression.Attribute(association, "EndpointId")))
            )
        );

        Assert.Null(WithoutEdgeRoute());
    }

    [Fact]
    public void EdgeRouteToATranslatingFirewall_NeedsNoWayBack()
    {
        design.Net.Remove(design.InspectionRoute);
        Expect.Finding(design.Net, "IR4007", Severity.Error, design.Inspection);
        design.State("NoSourcePreservation", new PropertyValue.Flag(true));
        Expect.Silence(design.Net, "IR4007");
    }

    // The empty text stands for what only the deployment knows.
    private static PropertyValue Known(string text) => Net.Text(text.Length > 0 ? text : Net.Symbolic<string>("Given"));

    private Severity? WithoutEdgeRoute()
    {
        design.Net.Remove(design.EdgeRoute);
        return Judge.Topology(design.Net.Model, RuleBook.All).Findings.SingleOrDefault(finding => finding.RuleId == "IR4009")?.Severity;
    }
}
