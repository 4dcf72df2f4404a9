namespace IngressRouting.CloudFormation.Tests;

public sealed class ResourceWriterTests
{
    private readonly ModelBuilder model = new();
    private readonly ElementId vpc;

    public ResourceWriterTests() => vpc = model.Vpc("Main");

    [Fact]
    public void Invalid_block_is_written_as_it_was_stated()
    {
        model.Subnet(vpc, "App", "10.0.300.0/24");

        Assert.Contains("\"CidrBlock\":\"10.0.300.0/24\"", model.Properties("AppSubnet"));
    }

    [Fact]
    public void Zone_by_index_name_or_symbol()
    {
        model.Parameter("ZoneName", "AWS::EC2::AvailabilityZone::Name");
        var subnet = model.Subnet(vpc, "App", "10.0.1.0/24");

        Assert.Contains(
            """
            "AvailabilityZone":{"Fn::Select":[0,{"Fn::GetAZs":""}]}
            """.Trim(),
            model.Properties("AppSubnet")
        );
        model.Change<Subnet>(subnet, item => item with { Zone = new Zone.Named("eu-west-1a") });
        Assert.Contains("\"AvailabilityZone\":\"eu-west-1a\"", model.Properties("AppSubnet"));
        model.Change<Subnet>(subnet, item => item with { Zone = ModelBuilder.Symbol<Zone>(new Expression.Parameter("ZoneName")) });
        Assert.Contains("\"AvailabilityZone\":{\"Ref\":\"ZoneName\"}", model.Properties("AppSubnet"));
        model.Change<Subnet>(subnet, item => item with { Zone = null });
        Assert.DoesNotContain("AvailabilityZone", model.Properties("AppSubnet"));
    }

    [Fact]
    public void Nat_gateway_at_the_edge_is_written_for_the_rules_to_speak_of()
    {
        model.Edge(model.Table(vpc, "Edge"), ModelBuilder.Existing("nat-1"), kind: ResourceKind.NatGateway);

        Assert.Equal("""{"RouteTableId":{"Ref":"EdgeRouteTable"},"GatewayId":"nat-1"}""", model.Properties("EdgeAssociation"));
    }

    [Fact]
    public void Attachment_has_the_property_of_the_gateway()
    {
        model.Attachment(vpc, ModelBuilder.Existing("vgw-1"), kind: ResourceKind.VirtualPrivateGateway);

        Assert.Equal("""{"VpcId":{"Ref":"MainVpc"},"VpnGatewayId":"vgw-1"}""", model.Properties("GatewayAttachment"));
    }

    [Fact]
    public void Attachment_of_another_gateway_cannot_be_written()
    {
        var attachment = model.Attachment(vpc, ModelBuilder.Existing("nat-1"), kind: ResourceKind.NatGateway);

        var problem = Assert.Single(model.Write().Problems);
        Assert.Equal((TemplateProblemKind.NotExpressible, new Subject(attachment, Facets.Gateway)), (problem.Kind, problem.Subject));
    }

    [Fact]
    public void Virtual_private_gateway_has_a_number_only_when_one_was_chosen()
    {
        var vgw = model.VirtualPrivateGateway();
        Assert.Equal("""{"Type":"ipsec.1"}""", model.Properties("VirtualPrivateGateway"));
        model.Change<VirtualPrivateGateway>(vgw, item => item with { AmazonSideAsn = 4_200_000_000 });
        Assert.Equal("""{"AmazonSideAsn":4200000000,"Type":"ipsec.1"}""", model.Properties("VirtualPrivateGateway"));
    }

    [Fact]
    public void Route_propagation_lists_its_one_table()
    {
        model.Propagate(model.Table(vpc, "App"), ModelBuilder.Existing("vgw-1"), "Propagation");

        Assert.Equal("""{"RouteTableIds":[{"Ref":"AppRouteTable"}],"VpnGatewayId":"vgw-1"}""", model.Properties("Propagation"));
    }

    [Fact]
    public void Propagation_of_another_gateway_cannot_be_written()
    {
        var table = model.Table(vpc, "App");
        var propagation = model.Propagate(table, ModelBuilder.Existing("tgw-1"), "Propagation", ResourceKind.TransitGateway);

        var problem = Assert.Single(model.Write().Problems);
        Assert.Equal((TemplateProblemKind.NotExpressible, new Subject(propagation, Facets.Gateway)), (problem.Kind, problem.Subject));
    }

    [Fact]
    public void Nat_gateway_is_public_by_its_address_and_private_without_one()
    {
        var subnet = model.Subnet(vpc, "App", "10.0.1.0/24");
        model.NatGateway(subnet, "Nat", model.ElasticIp("Nat"));
        model.NatGateway(subnet, "Private");

        Assert.Equal(
            """{"AllocationId":{"Fn::GetAtt":["NatElasticIp","AllocationId"]},"SubnetId":{"Ref":"AppSubnet"}}""",
            model.Properties("NatGateway")
        );
        Assert.Equal("""{"ConnectivityType":"private","SubnetId":{"Ref":"AppSubnet"}}""", model.Properties("PrivateGateway"));
    }

    [Fact]
    public void Nat_instance_forwards_and_masquerades()
    {
        var instance = model.Instance("Nat", model.Interface(model.Subnet(vpc, "App", "10.0.1.0/24"), "Nat"));
        model.Change<Instance>(instance, item => item with { Masquerades = true });

        var properties = model.Properties("NatInstance");

        Assert.Contains("net.ipv4.ip_forward = 1", properties);
        Assert.Contains("nft add rule ip masquerade postrouting oifname != lo masquerade", properties);
        Assert.Contains("WantedBy=multi-user.target", properties);
    }

    [Fact]
    public void Rules_that_name_another_group_are_resources_of_their_own()
    {
        var web = model.SecurityGroup(vpc, "Web");
        var data = model.SecurityGroup(vpc, "Data");
        model.Ingress(web, "FromInternet", ModelBuilder.Peer("0.0.0.0/0"));
        model.Ingress(web, "FromData", ModelBuilder.Peer(data));
        model.Ingress(data, "FromWeb", ModelBuilder.Peer(web));
        model.Ingress(data, "FromItself", ModelBuilder.Peer(data));

        Assert.Empty(model.Write().Problems);
        Assert.Equal(
            """{"GroupDescription":"Web","SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"CidrIp":"0.0.0.0/0"}],"VpcId":{"Ref":"MainVpc"}}""",
            model.Properties("WebSecurityGroup")
        );
        Assert.Equal(
            """{"GroupId":{"Fn::GetAtt":["DataSecurityGroup","GroupId"]},"IpProtocol":"tcp","FromPort":443,"ToPort":443,"""
                + "\"SourceSecurityGroupId\":"
                + """{"Fn::GetAtt":["DataSecurityGroup","GroupId"]}}""",
            model.Properties("FromItself")
        );
        Assert.DoesNotContain("\"FromInternet\"", model.Write().Json);
    }

    [Fact]
    public void Group_with_egress_outside_of_it_only_does_not_keep_the_default_rule()
    {
        var web = model.SecurityGroup(vpc, "Web");
        var data = model.SecurityGroup(vpc, "Data");
        Assert.DoesNotContain("SecurityGroupEgress", model.Properties("WebSecurityGroup"));
        model.Egress(web, "ToData", ModelBuilder.Peer(data));
        const string nobody = """
            "SecurityGroupEgress":[{"IpProtocol":"-1","CidrIp":"127.0.0.1/32"}]
            """;
        Assert.Contains(nobody, model.Properties("WebSecurityGroup"));
        model.Egress(web, "ToOffice", ModelBuilder.Peer("192.0.2.0/24"));
        Assert.DoesNotContain("127.0.0.1", model.Properties("WebSecurityGroup"));
    }

    [Fact]
    public void Rule_of_an_existing_group_is_added_from_outside()
    {
        var group = model.SecurityGroup(vpc, "Web");
        model.Change<SecurityGroup>(group, item => item with { IsExisting = true, ExistingId = "sg-1" });
        var rule = model.Ingress(group, "FromInternet", ModelBuilder.Peer("0.0.0.0/0"));
        model.Change<SecurityGroupIngress>(rule, item => item with { IsOfExistingGroup = true });

        Assert.Contains("\"GroupId\":\"sg-1\"", model.Properties("FromInternet"));
    }

    [Fact]
    public void Forwarding_instance_gets_a_script_and_each_interface_an_index()
    {
        var subnet = model.Subnet(vpc, "App", "10.0.1.0/24");
        var instance = model.Instance("Firewall", model.Interface(subnet, "Outer"), model.Interface(subnet, "Inner"));
        Assert.DoesNotContain("UserData", model.Properties("FirewallInstance"));
        model.Change<Instance>(instance, item => item with { ForwardsIp = true });

        var properties = model.Properties("FirewallInstance");

        Assert.Contains("""{"NetworkInterfaceId":{"Ref":"InnerNetworkInterface"},"DeviceIndex":"1"}""", properties);
        Assert.Contains("\"UserData\":{\"Fn::Base64\":\"#!/bin/sh\\n", properties);
        Assert.Contains("net.ipv4.ip_forward = 1", properties);
        Assert.Contains("net.ipv6.conf.all.forwarding = 1", properties);
    }

    [Fact]
    public void Existing_address_is_associated_by_its_id()
    {
        var eni = model.Interface(model.Subnet(vpc, "App", "10.0.1.0/24"), "Firewall");
        var association = model.AssociateIp(model.ElasticIp("Firewall"), eni, "Firewall");
        model.Change<ElasticIpAssociation>(association, item => item with { ElasticIp = ModelBuilder.Existing("eipalloc-1") });

        Assert.Contains("\"AllocationId\":\"eipalloc-1\"", model.Properties("FirewallElasticIpAssociation"));
    }

    [Fact]
    public void Parameter_stands_for_an_id_where_an_attribute_is_asked_for()
    {
        var eni = model.Interface(model.Subnet(vpc, "App", "10.0.1.0/24"), "Firewall");
        model.AssociateIp(model.Parameter("Address"), eni, "Firewall");

        Assert.Contains("\"AllocationId\":{\"Ref\":\"Address\"}", model.Properties("FirewallElasticIpAssociation"));
    }

    [Fact]
    public void Resource_without_properties_has_no_section_for_them()
    {
        model.InternetGateway();

        Assert.Equal(
            """{"Type":"AWS::EC2::InternetGateway"}""",
            Template.Parse(model.Write()).GetProperty("Resources").GetProperty("InternetGateway").Compact()
        );
    }
}
