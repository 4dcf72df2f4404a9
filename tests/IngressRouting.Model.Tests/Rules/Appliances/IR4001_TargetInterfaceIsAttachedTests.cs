namespace IngressRouting.Model.Tests;

public sealed class IR4001_TargetInterfaceIsAttachedTests
{
    private const string Id = "IR4001";
    private readonly Founding founding = new();

    [Fact]
    public void InterfaceOfNoInstance_Triggers()
    {
        Detach();
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.Eni);
        Assert.Equal(
            "network interface 'Firewall' is attached to no instance, so routes to it are black holes and packets are dropped; "
                + "target an interface of the appliance itself",
            finding.Message
        );
        Assert.Equal([new Subject(founding.EdgeRoute, Facets.Target)], finding.Related);
    }

    [Fact]
    public void ExportedInterface_IsAWarning()
    {
        Detach();
        founding.Net.Output("Eni", new Value<string>.Symbolic(new Expression.Ref(founding.Eni)));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni);
    }

    [Fact]
    public void ExportInsideAFunction_IsAWarning()
    {
        Detach();
        var choice = new Expression.If("Any", new Expression.Attribute(founding.Eni, "Id"), new Expression.Literal(""));
        var join = new Expression.Call("Fn::Join", new([new Expression.Literal(","), choice]));
        founding.Net.Output("Eni", new Value<string>.Symbolic(join));
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni);
    }

    [Fact]
    public void InstanceUnderCondition_SaysWhen()
    {
        founding.Net.When("HasFirewall", true, founding.Firewall);
        Assert.Equal("HasFirewall = false", Expect.Only(founding.Net, Id, Severity.Error, founding.Eni).When);
    }

    [Fact]
    public void ExistingInterface_IsNotProven()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        founding.Target(founding.AppRoute, Net.Eni(Net.Existing("eni-1")));
        var question = Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
        Assert.Equal("what network interface eni-1 is attached to is not part of the topology", question.Needs);
    }

    [Fact]
    public void ExistingInterfaceOfAnInstance_DoesNotTrigger()
    {
        founding.Appliance(instance => instance with { NetworkInterfaces = new([Net.Existing("eni-1")]) });
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        founding.Target(founding.AppRoute, Net.Eni(Net.Existing("eni-1")));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void InterfaceThatNoRouteNames_DoesNotTrigger()
    {
        founding.Net.Interface(founding.Inspection, "Spare", check: true);
        Expect.Silence(founding.Net);
    }

    private void Detach() => founding.Appliance(instance => instance with { NetworkInterfaces = ValueList<Reference>.Empty });
}
