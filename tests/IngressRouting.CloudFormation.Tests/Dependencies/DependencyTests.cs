namespace IngressRouting.CloudFormation.Tests;

public sealed class DependencyTests
{
    private readonly ModelBuilder model = new();
    private readonly ElementId vpc;
    private readonly ElementId subnet;
    private readonly ElementId gateway;
    private readonly ElementId table;
    private readonly ElementId eni;

    public DependencyTests()
    {
        vpc = model.Vpc("Main");
        subnet = model.Subnet(vpc, "App", "10.0.1.0/24");
        gateway = model.InternetGateway();
        table = model.Table(vpc, "Main");
        eni = model.Interface(subnet, "Firewall");
    }

    [Theory]
    [InlineData(ResourceKind.InternetGateway)]
    [InlineData(ResourceKind.VirtualPrivateGateway)]
    public void Route_to_a_gateway_waits_for_its_attachment(ResourceKind kind)
    {
        model.Attachment(vpc, ModelBuilder.Existing("gw-1"), kind: kind);
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), kind, ModelBuilder.Existing("gw-1"));

        AssertDependsOn("Route", "GatewayAttachment");
    }

    [Fact]
    public void Route_to_another_gateway_does_not_wait()
    {
        model.Attachment(vpc, gateway);
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), ResourceKind.InternetGateway, model.InternetGateway("Other"));

        AssertDependsOn("Route");
    }

    [Theory]
    [InlineData("AWS::EC2::TransitGatewayAttachment")]
    [InlineData("AWS::EC2::TransitGatewayVpcAttachment")]
    public void Route_to_a_transit_gateway_waits_for_the_attachment_of_its_VPC(string type)
    {
        var transit = model.Raw("Transit", "AWS::EC2::TransitGateway");
        var other = model.Vpc("Other");
        Attach("Attachment", type, ModelBuilder.IdOf(transit), ModelBuilder.IdOf(vpc));
        Attach("OfOtherVpc", type, ModelBuilder.IdOf(transit), ModelBuilder.IdOf(other));
        Attach("OfOtherGateway", type, "tgw-1", ModelBuilder.IdOf(vpc));
        Attach("OfVpcElsewhere", type, ModelBuilder.IdOf(transit), "vpc-1");
        model.Raw("FlowLog", "AWS::EC2::FlowLog", ("TransitGatewayId", ModelBuilder.IdOf(transit)));
        var target = new Reference.ToExisting(ModelBuilder.IdOf(transit));
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), ResourceKind.TransitGateway, target);

        AssertDependsOn("Route", "Attachment");
    }

    [Theory]
    [InlineData("vpc-1", new[] { "Attachment" })]
    [InlineData("vpc-2", new string[0])]
    public void Route_in_an_existing_VPC_waits_for_the_attachment_that_names_it(string id, string[] expected)
    {
        model.Change<Vpc>(vpc, item => item with { IsExisting = true, ExistingId = "vpc-1" });
        Attach("Attachment", "AWS::EC2::TransitGatewayAttachment", "tgw-1", id);
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), ResourceKind.TransitGateway, ModelBuilder.Existing("tgw-1"));

        AssertDependsOn("Route", expected);
    }

    [Fact]
    public void Route_to_a_transit_gateway_waits_for_an_attachment_of_a_VPC_that_a_parameter_names()
    {
        var parameter = new Value<string>.Symbolic(new Expression.Parameter("Vpc"));
        model.Parameter("Vpc");
        model.Change<Vpc>(vpc, item => item with { IsExisting = true, ExistingId = parameter });
        Attach("Attachment", "AWS::EC2::TransitGatewayAttachment", "tgw-1", parameter);
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), ResourceKind.TransitGateway, ModelBuilder.Existing("tgw-1"));

        AssertDependsOn("Route", "Attachment");
    }

    [Fact]
    public void Raw_resource_that_waits_for_a_gateway_waits_for_its_attachment()
    {
        var address = model.Raw("Address", "AWS::EC2::EIP");
        model.Change<RawResource>(address, item => item with { DependsOn = new([gateway]) });
        model.Attachment(vpc, gateway);

        AssertDependsOn("Address", "GatewayAttachment", "InternetGateway");
    }

    [Fact]
    public void Interface_waits_for_the_association_of_its_security_group()
    {
        var other = model.Vpc("Other");
        var group = model.SecurityGroup(other, "Web");
        var eni = model.Interface(model.Subnet(vpc, "Far", "10.0.9.0/24"), "Web");
        model.Change<NetworkInterface>(eni, item => item with { SecurityGroups = new([group]) });
        var unrelated = model.SecurityGroup(other, "Unrelated");
        Associate("Association", ModelBuilder.IdOf(group));
        Associate("OfAnotherGroup", ModelBuilder.IdOf(unrelated));

        AssertDependsOn("WebNetworkInterface", "Association");

        void Associate(string name, Value<string> groupId) =>
            model.Raw(name, "AWS::EC2::SecurityGroupVpcAssociation", ("GroupId", groupId), ("VpcId", ModelBuilder.IdOf(vpc)));
    }

    [Fact]
    public void Edge_association_waits_for_the_attachment()
    {
        model.Edge(table, gateway);
        model.Attachment(vpc, gateway);

        AssertDependsOn("EdgeAssociation", "GatewayAttachment");
    }

    [Fact]
    public void Route_propagation_waits_for_the_attachment()
    {
        var vgw = model.VirtualPrivateGateway();
        model.Propagate(table, vgw, "Propagation");
        model.Attachment(vpc, vgw, kind: ResourceKind.VirtualPrivateGateway);

        AssertDependsOn("Propagation", "GatewayAttachment");
    }

    [Fact]
    public void Address_its_association_and_its_instance_wait_for_the_internet_gateway_of_their_VPC()
    {
        var other = model.Vpc("Other");
        model.Attachment(other, model.InternetGateway("OtherGateway"), "OtherAttachment");
        model.Attachment(vpc, gateway);
        model.AssociateIp(model.ElasticIp("Firewall"), eni, "Firewall");
        model.Instance("Firewall", eni);

        AssertDependsOn("FirewallElasticIp", "GatewayAttachment");
        AssertDependsOn("FirewallElasticIpAssociation", "GatewayAttachment");
        AssertDependsOn("FirewallInstance", "GatewayAttachment");
    }

    [Fact]
    public void Public_nat_gateway_and_its_address_wait_for_the_internet_gateway()
    {
        model.Attachment(vpc, gateway);
        model.NatGateway(subnet, "Nat", model.ElasticIp("Nat"));
        model.NatGateway(subnet, "Private");

        AssertDependsOn("NatElasticIp", "GatewayAttachment");
        AssertDependsOn("NatGateway", "GatewayAttachment");
        AssertDependsOn("PrivateGateway");
    }

    [Fact]
    public void Virtual_private_gateway_does_not_count_for_addresses()
    {
        model.Attachment(vpc, ModelBuilder.Existing("vgw-1"), kind: ResourceKind.VirtualPrivateGateway);
        model.AssociateIp(model.ElasticIp("Firewall"), eni, "Firewall");

        AssertDependsOn("FirewallElasticIp");
        AssertDependsOn("FirewallElasticIpAssociation");
    }

    [Fact]
    public void Private_instance_and_unused_address_do_not_wait()
    {
        model.Attachment(vpc, gateway);
        model.Instance("Firewall", eni);
        model.ElasticIp("Spare");

        AssertDependsOn("FirewallInstance");
        AssertDependsOn("SpareElasticIp");
    }

    [Fact]
    public void Route_to_an_interface_waits_for_the_instance_that_attaches_it()
    {
        model.Instance("Firewall", eni);
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), ResourceKind.NetworkInterface, eni);

        AssertDependsOn("Route", "FirewallInstance");
    }

    [Fact]
    public void Route_for_the_block_of_a_subnet_waits_for_it()
    {
        var other = model.Vpc("Other");
        model.Subnet(other, "Elsewhere", "10.0.1.0/24");
        model.Route(table, "Route", ModelBuilder.To("10.0.1.0/24"), ResourceKind.NetworkInterface, eni);
        model.Route(table, "Part", ModelBuilder.To("10.0.1.0/25"), ResourceKind.NetworkInterface, eni);

        AssertDependsOn("Route", "AppSubnet");
        AssertDependsOn("Part");
    }

    [Fact]
    public void Route_for_the_symbol_that_a_subnet_has_as_its_block_waits_for_it()
    {
        model.Parameter("Block");
        var block = ModelBuilder.Symbol<Cidr>(new Expression.Parameter("Block"));
        model.Change<Subnet>(subnet, item => item with { Cidr = block });
        model.Route(table, "Route", new Destination.Addresses(block), ResourceKind.NetworkInterface, eni);

        AssertDependsOn("Route", "AppSubnet");
    }

    [Fact]
    public void What_a_reference_says_is_not_said_again()
    {
        model.Instance("Firewall", eni);
        var attribute = ModelBuilder.Symbol<Cidr>(new Expression.Attribute(subnet, "CidrBlock"));
        model.Route(table, "ByAttribute", new Destination.Addresses(attribute), ResourceKind.NetworkInterface, eni);
        model.Route(table, "BySubnet", new Destination.OfSubnet(subnet, AddressFamily.IPv4), ResourceKind.NetworkInterface, eni);

        AssertDependsOn("ByAttribute", "FirewallInstance");
        AssertDependsOn("BySubnet", "FirewallInstance");
    }

    [Fact]
    public void Several_are_sorted_and_said_once()
    {
        model.Instance("Zulu", eni);
        model.Instance("Alpha", eni, eni);
        model.Route(table, "Route", ModelBuilder.To("10.0.1.0/24"), ResourceKind.NetworkInterface, eni);

        AssertDependsOn("Route", "AlphaInstance", "AppSubnet", "ZuluInstance");
    }

    [Fact]
    public void Order_that_a_reference_contradicts_is_left_out_and_reported()
    {
        var firewall = model.Instance("Firewall", eni);
        var route = model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), ResourceKind.NetworkInterface, eni);
        var tag = new Tag("Route", ModelBuilder.Symbol<string>(new Expression.Ref(route)));
        model.Change<Instance>(firewall, item => item with { Tags = new([tag]) });

        AssertDependsOn("Route");
        var problem = Assert.Single(model.Write().Problems);
        Assert.Equal((TemplateProblemKind.DependencyLeftOut, Severity.Warning), (problem.Kind, problem.Severity));
    }

    [Fact]
    public void Raw_route_waits_for_the_attachment_of_its_gateway()
    {
        model.Attachment(vpc, gateway);
        RawRoute(ModelBuilder.IdOf(gateway));

        AssertDependsOn("Route", "GatewayAttachment");
    }

    [Fact]
    public void Route_to_a_raw_gateway_waits_for_its_raw_attachment()
    {
        var raw = ModelBuilder.IdOf(model.Raw("Raw", "AWS::EC2::InternetGateway"));
        model.Raw("Attachment", "AWS::EC2::VPCGatewayAttachment", ("VpcId", ModelBuilder.IdOf(vpc)), ("InternetGatewayId", raw));
        model.Route(table, "Route", ModelBuilder.To("0.0.0.0/0"), ResourceKind.InternetGateway, new Reference.ToExisting(raw));

        AssertDependsOn("Route", "Attachment");
    }

    [Fact]
    public void Raw_resource_does_not_wait_twice_for_what_it_says()
    {
        var attachment = model.Attachment(vpc, gateway);
        var route = RawRoute(ModelBuilder.IdOf(gateway));
        model.Change<RawResource>(route, item => item with { DependsOn = new([attachment]) });

        AssertDependsOn("Route", "GatewayAttachment");
    }

    [Fact]
    public void Raw_resource_that_lacks_what_CloudFormation_demands_is_a_problem()
    {
        var route = model.Raw("Route", "AWS::EC2::Route", ("DestinationCidrBlock", "0.0.0.0/0"), ("GatewayId", "igw-1"));

        var problem = Assert.Single(model.Write().Problems);
        Assert.Equal((TemplateProblemKind.PropertyMissing, new Subject(route)), (problem.Kind, problem.Subject));
        Assert.Equal(
            "AWS::EC2::Route Route has no RouteTableId, which CloudFormation demands; state it by Property(\"RouteTableId\", …)",
            problem.Message
        );
    }

    private ElementId RawRoute(Value<string> target) =>
        model.Raw(
            "Route",
            "AWS::EC2::Route",
            ("RouteTableId", ModelBuilder.IdOf(table)),
            ("DestinationCidrBlock", "0.0.0.0/0"),
            ("GatewayId", target)
        );

    [Fact]
    public void References_in_a_circle_are_a_problem()
    {
        var tag = new Tag("Table", ModelBuilder.Symbol<string>(new Expression.Ref(table)));
        model.Change<Vpc>(vpc, item => item with { Tags = new([tag]) });

        var text = model.Write();

        Assert.Null(text.Json);
        var problem = Assert.Single(text.Problems);
        Assert.Equal(TemplateProblemKind.CircularReference, problem.Kind);
        Assert.Contains("VPC 'Main' → route table MainRouteTable → VPC 'Main'", problem.Message);
    }

    [Fact]
    public void Long_chain_of_references_is_no_circle()
    {
        var graph = new ElementGraph(100_000);
        for (var element = 1; element < graph.Count; element++)
        {
            graph.Add(element, element - 1);
        }

        Assert.Null(CycleFinder.Find(graph));
        graph.Add(0, graph.Count - 1);
        Assert.Equal(graph.Count, CycleFinder.Find(graph)!.Count);
    }

    private void Attach(string name, string type, Value<string> gatewayId, Value<string> vpcId) =>
        model.Raw(name, type, ("TransitGatewayId", gatewayId), ("VpcId", vpcId));

    private void AssertDependsOn(string logicalId, params string[] expected) => Assert.Equal(expected, model.DependsOn(logicalId));
}
