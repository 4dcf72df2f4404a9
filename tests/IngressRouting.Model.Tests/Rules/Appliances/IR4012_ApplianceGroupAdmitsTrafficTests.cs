namespace IngressRouting.Model.Tests;

public sealed class IR4012_ApplianceGroupAdmitsTrafficTests
{
    private const string Id = "IR4012";
    private readonly Founding founding = new();

    [Fact]
    public void GroupWithoutRules_Triggers()
    {
        In(founding.Net.SecurityGroup(founding.Vpc, "Firewall"));
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni, Facets.SecurityGroup);
        Assert.Equal(
            "security group 'Firewall' of network interface 'Firewall' admits nothing from outside of VPC 'Main', so what internet gateway Igw "
                + "sends through the appliance to other subnets is dropped there; allow ingress from the addresses that send it, such as 0.0.0.0/0",
            finding.Message
        );
    }

    [Fact]
    public void DefaultGroupOfTheVpc_Triggers()
    {
        In();
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni, Facets.SecurityGroup);
        Assert.StartsWith(
            "network interface 'Firewall' is in the default security group of VPC 'Main', which admits only its own members, so ",
            finding.Message
        );
    }

    [Theory]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.1.0/24")]
    [InlineData("10.0.7.7/32")]
    public void BlocksOfTheVpc_Trigger(string block)
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Ingress(group, block);
        In(group);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void OwnBlockOfTheVpcByParameter_Triggers()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Ingress(
            group,
            new SecurityGroupPeer.Addresses(new Value<Cidr>.Symbolic(new Expression.Attribute(founding.App, "CidrBlock")))
        );
        In(group);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void OtherFamilyAlone_Triggers()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Ingress(group, "::/0");
        In(group);
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni, Facets.SecurityGroup);
        Assert.Contains("'Firewall' admits no IPv4 traffic from outside of VPC 'Main'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReferenceToAGroup_Triggers()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Ingress(group, new SecurityGroupPeer.OfGroup(founding.Net.SecurityGroup(founding.Vpc, "Web")));
        In(group);
        Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void TwoGroups_AreNamedTogether()
    {
        In(founding.Net.SecurityGroup(founding.Vpc, "One"), founding.Net.SecurityGroup(founding.Vpc, "Two"));
        var finding = Expect.Only(founding.Net, Id, Severity.Warning, founding.Eni, Facets.SecurityGroup);
        Assert.Contains("security group 'One' and security group 'Two' of network interface 'Firewall' admit nothing", finding.Message);
    }

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("203.0.113.0/24")]
    [InlineData("10.0.0.0/8")]
    public void SomethingFromOutside_DoesNotTrigger(string block)
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Ingress(group, block);
        In(founding.Net.SecurityGroup(founding.Vpc, "Other"), group);
        Expect.Silence(founding.Net);
    }

    [Fact]
    public void InterfaceThatNoEdgeRouteNames_DoesNotTrigger()
    {
        var design = new NatDesign(natIsInside: false);
        design.Net.Change<NetworkInterface>(design.Eni, eni => eni with { SecurityGroups = ValueList<Reference>.Empty });
        Expect.Silence(design.Net);
    }

    [Fact]
    public void UnreadableSource_IsReportedOnce()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        var rule = founding.Net.Ingress(group, "10.0.0.0/99");
        In(group);
        Expect.Only(founding.Net, "IR1001", Severity.Error, rule, Facets.Source);
    }

    [Fact]
    public void ExistingGroup_IsNotProven()
    {
        In(Net.Existing("sg-1"));
        Expect.NotProven(founding.Net, Id, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void ExistingGroupOfTheTopology_IsNotProven()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Change<SecurityGroup>(group, stated => stated with { IsExisting = true, ExistingId = "sg-1" });
        In(group);
        Expect.NotProven(founding.Net, Id, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void GroupThatAnOutputTells_IsNotProven()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Output("Group", new Value<string>.Symbolic(new Expression.Attribute(group, "GroupId")));
        In(group);
        Expect.NotProven(founding.Net, Id, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void SourceByParameterOrPrefixList_IsNotProven()
    {
        var byParameter = founding.Net.SecurityGroup(founding.Vpc, "One");
        founding.Net.Ingress(byParameter, new SecurityGroupPeer.Addresses(Net.Symbolic<Cidr>("Clients")));
        In(byParameter);
        Expect.NotProven(founding.Net, Id, founding.Eni, Facets.SecurityGroup);
        var byList = founding.Net.SecurityGroup(founding.Vpc, "Two");
        founding.Net.Ingress(byList, new SecurityGroupPeer.PrefixList("pl-1"));
        In(byList);
        Expect.NotProven(founding.Net, Id, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void RawRuleOfTheGroup_IsNotProven()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Firewall");
        founding.Net.Raw("AWS::EC2::SecurityGroupIngress", "GroupId", Net.IdOf(group));
        In(group);
        Expect.NotProven(founding.Net, Id, founding.Eni, Facets.SecurityGroup);
    }

    [Fact]
    public void ExistingInterface_IsNotProven()
    {
        founding.Target(founding.EdgeRoute, Net.Eni(Net.Existing("eni-1")));
        Expect.NotProven(founding.Net, Id, founding.EdgeRoute, Facets.Target);
    }

    private void In(params Reference[] groups) => founding.Interface(eni => eni with { SecurityGroups = new(groups) });

    private void In(params ElementId[] groups) => In([.. groups.Select(group => (Reference)group)]);

    private void In() => In(Array.Empty<Reference>());
}
