namespace IngressRouting.Model.Tests;

public sealed class IR3012_InstanceTargetHasOneInterfaceTests
{
    private const string Id = "IR3012";

    private readonly Founding founding = new();

    public IR3012_InstanceTargetHasOneInterfaceTests() => founding.Target(founding.AppRoute, ToInstance(founding.Firewall));

    [Fact]
    public void InstanceWithTwoInterfaces_Triggers()
    {
        AddArm();
        Assert.Equal(
            "appliance 'Firewall' has 2 network interfaces, and AWS takes an instance as the target of a route only when it has exactly one "
                + "(InvalidInstanceID); name the network interface that shall take the packets",
            Expect.Only(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target).Message
        );
    }

    [Fact]
    public void InstanceByItsId_Triggers()
    {
        AddArm();
        var id = new Reference.ToExisting(Net.IdOf(founding.Firewall));
        founding.Target(founding.AppRoute, Net.To(ResourceKind.Instance, id));
        Expect.Finding(founding.Net, Id, Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void InstanceWithOneInterface_DoesNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void InterfaceOfAnInstanceWithTwo_DoesNotTrigger()
    {
        AddArm();
        founding.Target(founding.AppRoute, Net.Eni(founding.Eni));
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void ExistingInstance_DoesNotTrigger()
    {
        founding.Target(founding.AppRoute, Net.To(ResourceKind.Instance, Net.Existing("i-1")));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void InterfaceThatIsAttachedOutOfSight_IsNotProven()
    {
        founding.Net.Raw("AWS::EC2::NetworkInterfaceAttachment", "InstanceId", Net.IdOf(founding.Firewall));
        Assert.EndsWith(
            "may attach another network interface to appliance 'Firewall', and the topology does not say whether it does",
            Expect.NotProven(founding.Net, Id, founding.AppRoute, Facets.Target).Needs
        );
    }

    [Fact]
    public void InterfaceThatIsAttachedToAnotherInstance_DoesNotTrigger()
    {
        var other = founding.Net.Instance("Other", founding.Net.Interface(founding.Inspection, "Other"));
        founding.Net.Raw("AWS::EC2::NetworkInterfaceAttachment", "InstanceId", Net.IdOf(other));
        Expect.Silence(founding.Net, Id);
    }

    [Fact]
    public void LaunchTemplate_DoesNotTrigger()
    {
        founding.Net.Raw("AWS::EC2::LaunchTemplate", "LaunchTemplateName", Net.Symbolic<string>("Name"));
        Expect.Silence(founding.Net, Id);
    }

    private static RouteTarget ToInstance(ElementId instance) => Net.To(ResourceKind.Instance, instance);

    private void AddArm()
    {
        var arm = founding.Net.Interface(founding.Inspection, "Arm");
        founding.Appliance(appliance => appliance with { NetworkInterfaces = new([founding.Eni, arm]) });
    }
}
