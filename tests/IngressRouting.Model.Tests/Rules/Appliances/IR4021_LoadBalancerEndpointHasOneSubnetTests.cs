namespace IngressRouting.Model.Tests;

public sealed class IR4021_LoadBalancerEndpointHasOneSubnetTests
{
    private const string Id = "IR4021";

    private static readonly string Subnets = Facets.Of(Facets.Setting, "SubnetIds");

    private readonly EndpointDesign design = EndpointDesign.OfLoadBalancer();

    [Fact]
    public void TwoSubnets_Triggers()
    {
        design.State("SubnetIds", Net.List(Net.IdOf(design.Inspection), Net.IdOf(design.App)));
        Assert.Equal(
            $"Gateway Load Balancer endpoint Raw{design.Owner.Index} has 2 subnets, and AWS takes exactly one; make an endpoint for each availability "
                + "zone",
            Expect.Finding(design.Net, Id, Severity.Error, design.Owner, Subnets).Message
        );
    }

    [Fact]
    public void NoSubnet_Triggers()
    {
        design.State("SubnetIds", Net.List());
        Expect.Finding(design.Net, Id, Severity.Error, design.Owner, Subnets);
    }

    [Fact]
    public void NoWordOfSubnets_Triggers()
    {
        design.Unstate("SubnetIds");
        Expect.Finding(design.Net, Id, Severity.Error, design.Owner);
    }

    [Fact]
    public void OneSubnet_DoesNotTrigger() => Expect.Silence(design.Net);

    [Fact]
    public void OneSubnetThatAParameterNames_DoesNotTrigger()
    {
        design.State("SubnetIds", Net.List(Net.Symbolic<string>("Subnet")));
        Expect.Silence(design.Net, Id);
    }

    [Fact]
    public void InterfaceEndpointInTwoSubnets_DoesNotTrigger()
    {
        design.Net.RawOf(
            EndpointDesign.EndpointType,
            ("VpcEndpointType", Net.Text("Interface")),
            ("SubnetIds", Net.List(Net.IdOf(design.Inspection), Net.IdOf(design.App)))
        );
        Expect.Silence(design.Net);
    }

    [Fact]
    public void SubnetsThatAParameterGives_IsNotProven()
    {
        design.State("SubnetIds", Net.Text(Net.Symbolic<string>("Subnets")));
        Assert.Equal(
            $"only the deployment knows how many subnets are in parameter Subnets, and endpoint Raw{design.Owner.Index} takes one",
            Expect.NotProven(design.Net, Id, design.Owner, Subnets).Needs
        );
    }

    [Fact]
    public void SubnetsThatAnotherResourceGives_IsNotProven()
    {
        var custom = design.Net.RawOf("AWS::SSM::Parameter");
        design.State("SubnetIds", Net.Text(new Value<string>.Symbolic(new Expression.Attribute(custom, "Value"))));
        Expect.NotProven(design.Net, Id, design.Owner, Subnets);
    }

    [Fact]
    public void TwoSubnetsOfAnEndpointWhoseTypeAParameterNames_IsNotProven()
    {
        design.State("VpcEndpointType", Net.Text(Net.Symbolic<string>("Type")));
        design.State("SubnetIds", Net.List(Net.IdOf(design.Inspection), Net.IdOf(design.App)));
        Expect.NotProven(design.Net, Id, design.Owner, Subnets);
    }
}
