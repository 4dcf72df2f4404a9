namespace IngressRouting.Model.Tests;

public sealed class IR4003_TargetInterfaceForwardsTests
{
    private const string Id = "IR4003";
    private readonly Founding founding = new();

    [Fact]
    public void CheckOn_Triggers()
    {
        founding.Interface(eni => eni with { SourceDestCheck = true });
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.Eni, Facets.SourceDestCheck);
        Assert.Equal(
            "the source/destination check of network interface 'Firewall' is on, so AWS drops the packets that routes send to it "
                + "(ENI_SOURCE_DEST_CHECK_RESTRICTION); turn it off",
            finding.Message
        );
        Assert.Equal(new Repair.SetFlag(new Subject(founding.Eni, Facets.SourceDestCheck), false), finding.Repair);
    }

    [Fact]
    public void InstanceAsTarget_Triggers()
    {
        founding.Interface(eni => eni with { SourceDestCheck = true });
        founding.Target(founding.AppRoute, Net.To(ResourceKind.Instance, founding.Firewall));
        founding.Net.Remove(founding.EdgeRoute);
        Expect.Finding(founding.Net, Id, Severity.Error, founding.Eni, Facets.SourceDestCheck);
    }

    [Fact]
    public void InterfaceOfNoInstance_DoesNotTrigger()
    {
        founding.Interface(eni => eni with { SourceDestCheck = true });
        founding.Appliance(instance => instance with { NetworkInterfaces = ValueList<Reference>.Empty });
        Expect.Only(founding.Net, "IR4001", Severity.Error, founding.Eni);
    }

    [Fact]
    public void ExportedInterfaceOfNoInstance_Triggers()
    {
        founding.Interface(eni => eni with { SourceDestCheck = true });
        founding.Appliance(instance => instance with { NetworkInterfaces = ValueList<Reference>.Empty });
        founding.Net.Output("Eni", new Value<string>.Symbolic(new Expression.Ref(founding.Eni)));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.Eni, Facets.SourceDestCheck);
    }

    [Fact]
    public void CheckByParameter_IsNotProven()
    {
        founding.Interface(eni => eni with { SourceDestCheck = Net.Symbolic<bool>("Check") });
        var question = Expect.NotProven(founding.Net, Id, founding.Eni, Facets.SourceDestCheck);
        Assert.Equal(
            "the source/destination check of network interface 'Firewall' is parameter Check, and only the deployment knows it",
            question.Needs
        );
    }

    [Fact]
    public void ExistingInterface_IsNotProven()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void InterfaceThatNoRouteNames_DoesNotTrigger()
    {
        founding.Net.Interface(founding.App, "Web", check: true);
        Expect.Silence(founding.Net);
    }
}
