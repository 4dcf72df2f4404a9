namespace IngressRouting.Model.Tests;

public sealed class IR4020_FirewallSubnetHoldsNothingElseTests
{
    private const string Id = "IR4020";

    private readonly EndpointDesign design = EndpointDesign.OfFirewall();

    [Fact]
    public void InstanceInTheSubnetOfAFirewall_Triggers()
    {
        var eni = design.Net.Appliance(design.Inspection, "Bastion");
        Assert.Equal(
            $"network interface 'Bastion' lies in subnet 'Inspection', where firewall Raw{design.Owner.Index} has its endpoint: a firewall cannot "
                + "inspect traffic of the subnet that its endpoint lies in; give the firewall a subnet of its own",
            Expect.Only(design.Net, Id, Severity.Warning, eni, Facets.Subnet).Message
        );
    }

    [Fact]
    public void NatGatewayInTheSubnetOfAFirewall_Triggers() =>
        Expect.Only(design.Net, Id, Severity.Warning, design.Net.NatGateway(design.Inspection, "Nat"), Facets.Subnet);

    [Theory]
    [InlineData("AWS::EC2::TransitGatewayAttachment", "SubnetIds")]
    [InlineData("AWS::ElasticLoadBalancingV2::LoadBalancer", "Subnets")]
    [InlineData("AWS::EC2::VPCEndpoint", "SubnetIds")]
    public void ResourceThatPutsInterfacesIntoIt_Triggers(string type, string property)
    {
        var other = design.Net.RawOf(type, ("VpcEndpointType", Net.Text("Interface")), (property, Net.List(Net.IdOf(design.Inspection))));
        Expect.Only(design.Net, Id, Severity.Warning, other, Facets.Of(Facets.Setting, property));
    }

    [Fact]
    public void SubnetOfAnAssociation_Triggers()
    {
        var other = design.Net.Subnet(design.Vpc, "Other", "10.0.2.0/24");
        Associate(Net.IdOf(other));
        Expect.Only(design.Net, Id, Severity.Warning, design.Net.Appliance(other, "Bastion"), Facets.Subnet);
    }

    [Fact]
    public void WorkloadThatSendsThroughTheEndpointBesideIt_IsTheOtherRulesMatter()
    {
        design.Net.Interface(design.App, "Web");
        design.State("SubnetMappings", EndpointDesign.Mappings(Net.IdOf(design.App)));
        Expect.Silence(design.Net, Id);
        Expect.Finding(design.Net, "IR4004", Severity.Error, design.AppRoute, Facets.Target);
    }

    [Fact]
    public void NothingElse_DoesNotTrigger() => Expect.Silence(design.Net);

    [Fact]
    public void InstanceElsewhere_DoesNotTrigger()
    {
        design.Net.Interface(design.App, "Web");
        Expect.Silence(design.Net);
    }

    [Fact]
    public void SubnetOfALoadBalancerEndpoint_DoesNotTrigger()
    {
        var other = EndpointDesign.OfLoadBalancer();
        other.Net.Appliance(other.Inspection, "Bastion");
        Expect.Silence(other.Net, Id);
    }

    [Fact]
    public void FlowLogOfTheSubnet_DoesNotTrigger()
    {
        design.Net.Raw("AWS::EC2::FlowLog", "ResourceId", Net.IdOf(design.Inspection));
        Expect.Silence(design.Net);
    }

    [Fact]
    public void ExistingSubnetOfTheTopology_IsNotProven()
    {
        design.Net.Change<Subnet>(design.Inspection, subnet => subnet with { IsExisting = true, ExistingId = "subnet-1" });
        Assert.Equal(
            "subnet 'Inspection' exists already, and the topology does not say what it holds",
            Expect.NotProven(design.Net, Id, design.Owner, Facets.Of(Facets.Setting, "SubnetMappings")).Needs
        );
    }

    [Fact]
    public void ExistingSubnet_IsNotProven()
    {
        design.State("SubnetMappings", EndpointDesign.Mappings("subnet-1"));
        Expect.NotProven(design.Net, Id, design.Owner, Facets.Of(Facets.Setting, "SubnetMappings"));
    }

    [Fact]
    public void ExistingSubnetOfAnAssociation_IsNotProven() =>
        Expect.NotProven(design.Net, Id, Associate("subnet-1"), Facets.Of(Facets.Setting, "SubnetMapping"));

    [Fact]
    public void SubnetsThatAParameterGives_IsNotProven()
    {
        design.State("SubnetMappings", Net.Text(Net.Symbolic<string>("Mappings")));
        Expect.NotProven(design.Net, Id, design.Owner, Facets.Of(Facets.Setting, "SubnetMappings"));
    }

    [Fact]
    public void ExistingSubnetOfTheVpcEndpoint_IsNotProven()
    {
        design.Unstate("SubnetMappings");
        design.State("VpcEndpoint", EndpointDesign.InVpcEndpoint(EndpointDesign.Mappings("subnet-1")));
        Expect.NotProven(design.Net, Id, design.Owner, Facets.Of(Facets.Setting, "VpcEndpoint"));
    }

    private ElementId Associate(Value<string> subnet) =>
        design.Net.RawOf(
            "AWS::NetworkFirewall::VpcEndpointAssociation",
            ("SubnetMapping", new PropertyValue.Map(new([new("SubnetId", Net.Text(subnet))])))
        );
}
