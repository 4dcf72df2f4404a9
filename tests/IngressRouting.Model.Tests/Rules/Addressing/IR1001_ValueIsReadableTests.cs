namespace IngressRouting.Model.Tests;

public sealed class IR1001_ValueIsReadableTests
{
    private const string Id = "IR1001";
    private readonly Founding founding = new();

    [Fact]
    public void BlockThatIsNone_Triggers()
    {
        founding.AppSubnet(app => app with { Cidr = Cidr.Read("10.0.1.0/33") });
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.App, Facets.Cidr);
        Assert.Equal(
            "'10.0.1.0/33' of subnet 'App' is no CIDR block: the prefix length of an IPv4 block is a number from 0 to 32; "
                + "write a block such as 10.0.1.0/24",
            finding.Message
        );
    }

    [Fact]
    public void ZoneThatIsNone_Triggers()
    {
        founding.AppSubnet(app => app with { Zone = Net.Invalid<Zone>("eu west", "a zone has no blanks") });
        Expect.Only(founding.Net, Id, Severity.Error, founding.App, Facets.Zone);
    }

    [Theory]
    [InlineData(64511)]
    [InlineData(65535)]
    [InlineData(4_199_999_999)]
    [InlineData(4_294_967_295)]
    public void AutonomousSystemThatIsNotPrivate_Triggers(long number)
    {
        var vgw = founding.Net.VirtualPrivateGateway(founding.Vpc);
        founding.Net.Change<VirtualPrivateGateway>(vgw, gateway => gateway with { AmazonSideAsn = AutonomousSystem.Read(number) });
        Expect.Only(founding.Net, Id, Severity.Error, vgw, Facets.AmazonSideAsn);
    }

    [Theory]
    [InlineData(64512)]
    [InlineData(65534)]
    [InlineData(4_200_000_000)]
    [InlineData(4_294_967_294)]
    public void AutonomousSystemThatIsPrivate_DoesNotTrigger(long number)
    {
        var vgw = founding.Net.VirtualPrivateGateway(founding.Vpc);
        founding.Net.Change<VirtualPrivateGateway>(vgw, gateway => gateway with { AmazonSideAsn = AutonomousSystem.Read(number) });
        Expect.Silence(founding.Net);
    }

    [Theory]
    [InlineData(-1, 80)]
    [InlineData(80, 65536)]
    [InlineData(443, 80)]
    public void PortsThatAreNone_Trigger(int from, int to)
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Web");
        var rule = founding.Net.Ingress(group, "10.0.0.0/16");
        founding.Net.Change<SecurityGroupIngress>(rule, ingress => ingress with { Ports = PortRange.Read(from, to) });
        Expect.Only(founding.Net, Id, Severity.Error, rule, Facets.Protocol);
    }

    [Fact]
    public void SourceAndDescriptionOfARule_Trigger()
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Web");
        var rule = founding.Net.Ingress(group, "10.0.0.0/33");
        founding.Net.Change<SecurityGroupIngress>(rule, ingress => ingress with { Description = SecurityGroupText.Read("Größe") });
        var facets = Expect.Judge(founding.Net).Findings.Select(finding => finding.Subject.Facet);
        Assert.Equal([Facets.Source, Facets.Description], facets);
    }

    [Theory]
    [InlineData("")]
    [InlineData("it's")]
    public void DescriptionOfAGroupThatAwsRefuses_Triggers(string text)
    {
        var group = founding.Net.SecurityGroup(founding.Vpc, "Web");
        founding.Net.Change<SecurityGroup>(group, stated => stated with { Description = SecurityGroupText.Read(text) });
        Expect.Only(founding.Net, Id, Severity.Error, group, Facets.Description);
    }

    [Fact]
    public void DescriptionOf256Characters_Triggers()
    {
        Assert.IsType<Value<string>.Invalid>(SecurityGroupText.Read(new string('a', 256)));
        Assert.IsType<Value<string>.Known>(SecurityGroupText.Read(new string('a', 255)));
    }

    [Fact]
    public void TextsOfInstance_Trigger()
    {
        founding.Appliance(instance =>
            instance with
            {
                Image = Net.Invalid<string>("", "it is empty"),
                InstanceType = Net.Invalid<string>("", "it is empty"),
                Tags = new([new Tag("Name", Net.Invalid<string>("", "it is empty"))]),
            }
        );
        var facets = Expect.Judge(founding.Net).Findings.Select(finding => finding.Subject.Facet);
        Assert.Equal([Facets.Image, Facets.InstanceType, Facets.Value], facets);
    }

    [Fact]
    public void TranslationThatIsNoFlag_TriggersAlone()
    {
        founding.Appliance(instance => instance with { TranslatesSource = Net.Invalid<bool>("yes", "it is true or false") });
        founding.Target(founding.AppRoute, founding.ToIgw);
        Expect.Only(founding.Net, Id, Severity.Error, founding.Firewall, Facets.TranslatesSource);
    }

    [Fact]
    public void IdsThatAreNone_TriggerWhereTheyStand()
    {
        var invalid = new Reference.ToExisting(Net.Invalid<string>("?", "it is no id"));
        var net = new Net();
        net.Subnet(invalid, "App", "10.0.1.0/24");
        net.Table(invalid, "Table", invalid);
        net.Edge(invalid, ResourceKind.InternetGateway, invalid);
        net.Attach(invalid, ResourceKind.InternetGateway, invalid);
        net.Route(invalid, new Destination.PrefixList(Net.Invalid<string>("?", "it is no id")), Net.Eni(invalid));
        net.Interface(invalid, "Eni");
        net.Instance("Firewall", invalid);
        net.ElasticIp(invalid);
        net.Output("Out", Net.Invalid<string>("?", "it is no text"));
        var judgement = Expect.Judge(net);
        Assert.All(judgement.Findings, finding => Assert.Equal(Id, finding.RuleId));
        Assert.Empty(judgement.OpenQuestions);
        Assert.Equal(14, judgement.Findings.Count);
    }

    [Fact]
    public void SymbolicValues_DoNotTrigger()
    {
        founding.AppSubnet(app => app with { Zone = Net.Symbolic<Zone>("Zone"), MapPublicIpOnLaunch = Net.Symbolic<bool>("Public") });
        Expect.Silence(founding.Net);
    }
}
