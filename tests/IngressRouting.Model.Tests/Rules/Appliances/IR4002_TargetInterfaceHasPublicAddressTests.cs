namespace IngressRouting.Model.Tests;

public sealed class IR4002_TargetInterfaceHasPublicAddressTests
{
    private const string Id = "IR4002";
    private readonly Founding founding = new();

    [Fact]
    public void NoElasticIp_Triggers()
    {
        founding.Net.Remove(founding.ElasticIp);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.Eni);
        Assert.Equal(
            "network interface 'Firewall' has no public IP address, and packets that an internet gateway's route table sends to such an "
                + "interface are dropped (INGRESS_RTB_NO_PUBLIC_IP); associate an Elastic IP address with it",
            finding.Message
        );
        Assert.Equal(new Repair.AddElasticIp(founding.Eni), finding.Repair);
    }

    [Fact]
    public void PublicSubnetOfAppliance_TriggersToo()
    {
        founding.Net.Remove(founding.ElasticIp);
        founding.Net.Change<Subnet>(founding.Inspection, subnet => subnet with { MapPublicIpOnLaunch = true });
        Expect.Only(founding.Net, Id, Severity.Error, founding.Eni);
    }

    [Fact]
    public void ExportedInterface_IsAWarning()
    {
        founding.Net.Remove(founding.ElasticIp);
        founding.Net.Output("Eni", new Value<string>.Symbolic(new Expression.Ref(founding.Eni)));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni);
    }

    [Fact]
    public void InterfaceOfNoInstance_DoesNotTrigger()
    {
        founding.Net.Remove(founding.ElasticIp);
        founding.Appliance(instance => instance with { NetworkInterfaces = ValueList<Reference>.Empty });
        Expect.Only(founding.Net, "IR4001", Severity.Error, founding.Eni);
    }

    [Fact]
    public void ElasticIpOfAnUnknownInterface_IsAWarning()
    {
        founding.Net.Remove(founding.ElasticIp);
        founding.Net.ElasticIp(Net.ExistingBy("Interface"));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni);
    }

    [Fact]
    public void WithoutIpv6Address_IsAWarning()
    {
        var dual = Founding.DualStack();
        dual.Interface(eni => eni with { HasIpv6Address = false });
        var finding = Expect.Only(dual.Net, Id, Severity.Warning, dual.Eni);
        Assert.Equal(new Repair.SetFlag(new Subject(dual.Eni, Facets.Ipv6Address), true), finding.Repair);
    }

    [Fact]
    public void Ipv6AddressFromTheSubnet_DoesNotTrigger()
    {
        var dual = Founding.DualStack();
        dual.Interface(eni => eni with { HasIpv6Address = false });
        dual.Net.Change<Subnet>(dual.Inspection, subnet => subnet with { AssignIpv6AddressOnCreation = true });
        Expect.Silence(dual.Net);
    }

    [Fact]
    public void Ipv6AddressByParameter_IsNotProven()
    {
        var dual = Founding.DualStack();
        dual.Interface(eni => eni with { HasIpv6Address = false });
        dual.Net.Change<Subnet>(dual.Inspection, subnet => subnet with { AssignIpv6AddressOnCreation = Net.Symbolic<bool>("Assign") });
        Expect.NotProven(dual.Net, Id, dual.Eni);
    }

    [Fact]
    public void DualStackWithoutElasticIp_TriggersForIPv4Alone()
    {
        var dual = Founding.DualStack();
        dual.Net.Remove(dual.ElasticIp);
        Expect.Only(dual.Net, Id, Severity.Error, dual.Eni);
    }

    [Fact]
    public void VirtualPrivateGateway_DoesNotTrigger()
    {
        var onPremises = Founding.OnPremises();
        onPremises.Net.Remove(onPremises.ElasticIp);
        Expect.Silence(onPremises.Net);
    }

    [Fact]
    public void ExistingInterface_IsNotProven()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void ExistingInterfaceWithElasticIp_DoesNotTrigger()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        founding.Net.ElasticIp(Net.Existing("eni-1"));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void Endpoint_DoesNotTrigger()
    {
        founding.Target(founding.EdgeRoute, Net.To(ResourceKind.GatewayLoadBalancerEndpoint, Net.Existing("vpce-1")));
        Expect.Silence(founding.Net, Id);
    }
}
