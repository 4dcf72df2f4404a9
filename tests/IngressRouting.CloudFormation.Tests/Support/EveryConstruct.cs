namespace IngressRouting.CloudFormation.Tests;

/// <summary>A valid topology with every element, expression and section that the writer knows.</summary>
internal static class EveryConstruct
{
    public static TemplateSections Sections =>
        new()
        {
            Mappings =
            {
                {
                    "InstanceTypes",
                    new DocumentObject
                    {
                        {
                            "prod",
                            new DocumentObject { { "Firewall", "c6i.xlarge" } }
                        },
                        {
                            "test",
                            new DocumentObject { { "Firewall", "t3.small" } }
                        },
                    }
                },
            },
        };

    public static ModelBuilder Build()
    {
        var model = new ModelBuilder();
        AddParameters(model);
        var vpc = model.Vpc("Main");
        model.Change<Vpc>(vpc, item => item with { Cidr = ModelBuilder.Symbol<Cidr>(new Expression.Parameter("VpcBlock")) });
        var app = AddSubnets(model, vpc);
        var gateway = model.InternetGateway();
        model.Attachment(vpc, gateway);
        AddVpn(model, vpc);

        var inspection = model.Subnet(vpc, "Inspection", "10.0.0.0/24", isPublic: true);
        var outer = model.Interface(inspection, "Outer");
        var inner = model.Interface(inspection, "Inner");
        AddFirewall(model, outer, inner);
        model.AssociateIp(model.ElasticIp("Firewall"), outer, "Firewall");

        var edge = model.Table(vpc, "Edge");
        model.Edge(edge, gateway);
        model.Route(edge, "EdgeToApp", new Destination.OfSubnet(app, AddressFamily.IPv4), ResourceKind.NetworkInterface, outer);
        model.Route(edge, "EdgeToInspection", ModelBuilder.To("10.0.0.0/24"), ResourceKind.NetworkInterface, outer);
        var table = model.Table(vpc, "App");
        model.Associate(table, app, "App");
        model.Route(table, "Out", ModelBuilder.To("0.0.0.0/0"), ResourceKind.NetworkInterface, inner);
        model.Route(table, "OutIpv6", ModelBuilder.To("::/0"), ResourceKind.NetworkInterface, inner);
        model.Route(table, "Hub", new Destination.PrefixList("pl-0123456789abcdef0"), ResourceKind.TransitGateway, TransitGateway());
        AddOutputs(model, vpc, app);
        model.Is("IsProd", "Stage", "prod");
        model.Is("HasVpn", "Vpn", "yes");
        AddOwnVpn(model);
        AddNat(model, vpc, inspection, table);
        AddGroups(model, vpc, outer);
        return model;
    }

    private static void AddParameters(ModelBuilder model)
    {
        var block = model.Parameter("VpcBlock");
        model.Change<Parameter>(block, item => item with { Default = "10.0.0.0/16", Description = "The block of the VPC" });
        foreach (var name in new[] { "Stage", "Vpn" })
        {
            var parameter = model.Parameter(name);
            model.Change<Parameter>(parameter, item => item with { Default = name == "Stage" ? "test" : "no" });
        }
    }

    private static ElementId AddSubnets(ModelBuilder model, ElementId vpc)
    {
        var app = model.Subnet(vpc, "App", "10.0.1.0/24");
        var block = ModelBuilder.Call(
            "Fn::Cidr",
            new Expression.Attribute(vpc, "CidrBlock"),
            ModelBuilder.Text("4"),
            ModelBuilder.Text("8")
        );
        model.Change<Subnet>(
            app,
            item =>
                item with
                {
                    Cidr = ModelBuilder.Symbol<Cidr>(ModelBuilder.Call("Fn::Select", ModelBuilder.Text("1"), block)),
                    Zone = new Zone.Named("eu-west-1a"),
                }
        );
        var spare = model.Subnet(vpc, "Spare", "10.0.2.0/24");
        model.Block(vpc, "MainSecondaryCidr", new BlockSource.Secondary(Cidr.Read("100.64.0.0/16")));
        model.Block(vpc, "MainIpv6Cidr", new BlockSource.AmazonProvided());
        var part = new Expression.Block(new Expression.Ipv6BlockOf(vpc), AddressFamily.IPv6, 64, 1);
        var dual = model.Subnet(vpc, "Dual", "10.0.3.0/24");
        model.Change<Subnet>(dual, item => item with { Ipv6Cidr = ModelBuilder.Symbol<Cidr>(part), AssignIpv6AddressOnCreation = true });
        var ipv6 = model.Subnet(vpc, "Ipv6Only", "10.0.4.0/24");
        var next = new Expression.Block(new Expression.Ipv6BlockOf(vpc), AddressFamily.IPv6, 64, 2);
        model.Change<Subnet>(
            ipv6,
            item => item with { Cidr = null, Ipv6Cidr = ModelBuilder.Symbol<Cidr>(next), AssignIpv6AddressOnCreation = true }
        );
        model.Change<Subnet>(spare, item => item with { Zone = null, Presence = Presence.When("IsProd", holds: false) });
        return app;
    }

    private static void AddVpn(ModelBuilder model, ElementId vpc)
    {
        var vpn = ModelBuilder.Existing("vgw-0123456789abcdef0");
        var attachment = model.Attachment(vpc, vpn, "VpnAttachment", ResourceKind.VirtualPrivateGateway);
        var table = model.Table(vpc, "Vpn");
        var edge = model.Edge(table, vpn, "VpnEdge", ResourceKind.VirtualPrivateGateway);
        model.Change<GatewayAttachment>(attachment, item => item with { Presence = Presence.When("HasVpn") });
        model.Change<EdgeAssociation>(edge, item => item with { Presence = Presence.When("HasVpn").And(Presence.When("IsProd")) });
    }

    private static void AddOwnVpn(ModelBuilder model)
    {
        var other = model.Vpc("Other", "10.8.0.0/16");
        var vpn = model.VirtualPrivateGateway();
        model.Change<VirtualPrivateGateway>(vpn, gateway => gateway with { AmazonSideAsn = 4_200_000_001 });
        model.Attachment(other, vpn, "OtherVpnAttachment", ResourceKind.VirtualPrivateGateway);
        var table = model.Table(other, "Propagated");
        model.Propagate(table, vpn, "Propagation");
        model.Route(table, "OnPremises", ModelBuilder.To("192.168.0.0/16"), ResourceKind.VirtualPrivateGateway, vpn);
    }

    private static void AddNat(ModelBuilder model, ElementId vpc, ElementId subnet, ElementId table)
    {
        var nat = model.NatGateway(subnet, "Nat", model.ElasticIp("Nat"));
        model.Route(table, "ByNat", ModelBuilder.To("198.51.100.0/24"), ResourceKind.NatGateway, nat);
        model.Route(table, "ByPrivateNat", ModelBuilder.To("172.16.0.0/12"), ResourceKind.NatGateway, model.NatGateway(subnet, "Private"));
        var eigw = model.EgressOnlyInternetGateway(vpc);
        model.Route(table, "ByEigw", ModelBuilder.To("2001:db8::/32"), ResourceKind.EgressOnlyInternetGateway, eigw);
    }

    private static void AddGroups(ModelBuilder model, ElementId vpc, ElementId eni)
    {
        var web = model.SecurityGroup(vpc, "Web");
        var data = model.SecurityGroup(vpc, "Data");
        model.Ingress(web, "WebFromInternet", ModelBuilder.Peer("0.0.0.0/0"));
        model.Ingress(web, "WebFromInternetIPv6", ModelBuilder.Peer("::/0"));
        var prod = model.Ingress(web, "WebFromOffice", ModelBuilder.Peer("192.0.2.0/24"));
        model.Change<SecurityGroupIngress>(prod, rule => rule with { Presence = Presence.When("IsProd"), Description = "Office" });
        model.Egress(web, "WebToData", ModelBuilder.Peer(data));
        model.Ingress(data, "DataFromWeb", ModelBuilder.Peer(web));
        model.Ingress(data, "DataFromData", ModelBuilder.Peer(data));
        model.Egress(data, "DataToStore", new SecurityGroupPeer.PrefixList("pl-0123456789abcdef0"));
        model.Change<NetworkInterface>(
            eni,
            item => item with { SecurityGroups = new([web, ModelBuilder.Existing("sg-0123456789abcdef0")]) }
        );
    }

    private static void AddFirewall(ModelBuilder model, ElementId outer, ElementId inner)
    {
        var firewall = model.Instance("Firewall", outer, inner);
        var name = ModelBuilder.Call("Fn::Sub", ModelBuilder.Text("${AWS::StackName}-firewall-${Stage}"));
        model.Change<Instance>(
            firewall,
            item =>
                item with
                {
                    InstanceType = ModelBuilder.Symbol<string>(
                        new Expression.Mapping("InstanceTypes", new Expression.Parameter("Stage"), ModelBuilder.Text("Firewall"))
                    ),
                    ForwardsIp = true,
                    Tags = new([new Tag("Name", ModelBuilder.Symbol<string>(name)), new Tag("Backup", "daily", Presence.When("IsProd"))]),
                }
        );
    }

    private static void AddOutputs(ModelBuilder model, ElementId vpc, ElementId app)
    {
        var ids = ModelBuilder.Call("Fn::Join", ModelBuilder.Text(","), new Expression.Ref(vpc), new Expression.Ref(app));
        var output = model.Output("Ids", ModelBuilder.Symbol<string>(ids));
        model.Change<Output>(output, item => item with { Description = "VPC and subnet → für später" });
        var choice = new Expression.If("IsProd", new Expression.Pseudo("AWS::Region"), ModelBuilder.Text("none"));
        model.Output("Region", ModelBuilder.Symbol<string>(choice));
    }

    private static Reference TransitGateway() =>
        new Reference.ToExisting(ModelBuilder.Symbol<string>(new Expression.Import(ModelBuilder.Text("hub-transit-gateway"))));
}
