namespace IngressRouting.Model.Tests;

public sealed class IR2002_EdgeStaysInOneVpcTests
{
    private const string Id = "IR2002";
    private readonly Founding founding = new();

    [Fact]
    public void GatewayWithoutAttachment_Triggers()
    {
        Detach(founding.Net);
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.Edge, Facets.Gateway);
        Assert.Equal(
            "internet gateway Igw is attached to no VPC, and AWS associates route table EdgeTable only with a gateway that is attached to "
                + "VPC 'Main' ('route table rtb-… and network gateway igw-… belong to different networks'); attach it to VPC 'Main'",
            finding.Message
        );
    }

    [Fact]
    public void GatewayThatARawResourceAttaches_IsNotProven()
    {
        Detach(founding.Net);
        var raw = founding.Net.RawOf("AWS::EC2::VPCGatewayAttachment", ("InternetGatewayId", Net.Text(Net.IdOf(founding.Igw))));
        Assert.StartsWith(
            $"AWS::EC2::VPCGatewayAttachment Raw{raw.Index} attaches internet gateway Igw",
            Expect.NotProven(founding.Net, Id, founding.Edge, Facets.Gateway).Needs,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void GatewayOfOtherVpc_Triggers()
    {
        Detach(founding.Net);
        founding.Net.Attach(founding.Net.Vpc("Other", "10.1.0.0/16"), ResourceKind.InternetGateway, founding.Igw);
        Expect.Only(founding.Net, Id, Severity.Error, founding.Edge, Facets.Gateway);
    }

    [Fact]
    public void ApplianceOfOtherVpc_TriggersAlone()
    {
        var other = founding.Net.Vpc("Other", "10.1.0.0/16");
        var group = founding.Net.SecurityGroup(other, "Far");
        founding.Net.Ingress(group, "0.0.0.0/0");
        founding.Interface(eni => eni with { Subnet = founding.Net.Subnet(other, "Far", "10.1.1.0/24"), SecurityGroups = new([group]) });
        Expect.Only(founding.Net, Id, Severity.Error, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void ExistingGatewayWithoutStatedAttachment_IsNotProven()
    {
        var onPremises = Founding.OnPremises();
        Detach(onPremises.Net);
        var question = Expect.NotProven(onPremises.Net, Id, onPremises.Edge, Facets.Gateway);
        Assert.Equal("nothing in the topology says that virtual private gateway vgw-1 is attached to VPC 'Main'", question.Needs);
    }

    [Fact]
    public void ExistingTable_IsNotProven()
    {
        var edge = founding.Net.Edge(Net.Existing("rtb-1"), ResourceKind.VirtualPrivateGateway, Net.Existing("vgw-1"));
        Expect.NotProven(founding.Net, Id, edge, Facets.Gateway);
    }

    [Fact]
    public void AttachedToExistingVpcByParameter_IsNotProven()
    {
        Detach(founding.Net);
        founding.Net.Attach(Net.ExistingBy("Vpc"), ResourceKind.InternetGateway, founding.Igw);
        Expect.NotProven(founding.Net, Id, founding.Edge, Facets.Gateway);
    }

    [Fact]
    public void SameVpc_DoesNotTrigger() => Expect.Silence(founding.Net);

    [Fact]
    public void AttachmentUnderCondition_SaysWhen()
    {
        founding.Net.When("HasIgw", true, Attachment(founding.Net));
        Assert.Equal("HasIgw = false", Expect.Only(founding.Net, Id, Severity.Error, founding.Edge, Facets.Gateway).When);
    }

    private static void Detach(Net net) => net.Remove(Attachment(net));

    private static ElementId Attachment(Net net) => net.Model.Elements.OfType<GatewayAttachment>().Last().Id;
}
