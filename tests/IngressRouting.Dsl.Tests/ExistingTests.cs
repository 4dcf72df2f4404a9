using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class ExistingTests
{
    [Fact]
    public void Template_Refers_To_What_Exists_By_Id_And_Does_Not_Make_It()
    {
        var vpc = Existing.Vpc("Main", Parameter.Text("VpcId"), "10.0.0.0/16");
        var igw = vpc.ExistingIgw("igw-1");
        var table = vpc.ExistingRouteTable("App", Parameter.Text("AppTableId"));
        var app = vpc.ExistingSubnet("App", "subnet-1", "10.0.1.0/24", routeTable: table);
        var eni = vpc.ExistingSubnet("Inspection", "subnet-2", "10.0.0.0/24").ExistingNetworkInterface("Firewall", "eni-1", false);
        igw.GatewayTable().Route(app, eni);
        app.RouteTable().Route(Internet, eni);

        var template = vpc.Owner.AgreedTemplate();

        Assert.Equal(
            """
            {
              "AWSTemplateFormatVersion": "2010-09-09",
              "Parameters": {
                "VpcId": {
                  "Type": "String"
                },
                "AppTableId": {
                  "Type": "String"
                }
              },
              "Resources": {
                "MainGatewayRouteTable": {
                  "Type": "AWS::EC2::RouteTable",
                  "Properties": {
                    "VpcId": {
                      "Ref": "VpcId"
                    },
                    "Tags": [
                      {
                        "Key": "Name",
                        "Value": "Gateway"
                      }
                    ]
                  }
                },
                "MainInternetGatewayRouteTableAssociation": {
                  "Type": "AWS::EC2::GatewayRouteTableAssociation",
                  "Properties": {
                    "RouteTableId": {
                      "Ref": "MainGatewayRouteTable"
                    },
                    "GatewayId": "igw-1"
                  }
                },
                "MainGatewayRouteTableToAppSubnet": {
                  "Type": "AWS::EC2::Route",
                  "Properties": {
                    "RouteTableId": {
                      "Ref": "MainGatewayRouteTable"
                    },
                    "DestinationCidrBlock": "10.0.1.0/24",
                    "NetworkInterfaceId": "eni-1"
                  }
                },
                "MainAppRouteTableToInternet": {
                  "Type": "AWS::EC2::Route",
                  "Properties": {
                    "RouteTableId": {
                      "Ref": "AppTableId"
                    },
                    "DestinationCidrBlock": "0.0.0.0/0",
                    "NetworkInterfaceId": "eni-1"
                  }
                }
              }
            }

            """,
            template
        );
    }

    [Fact]
    public void Id_Of_What_Exists_Is_Its_Id()
    {
        var vpc = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16");
        vpc.Igw();
        vpc.Output("Vpc", vpc.Id);

        Assert.Contains("\"Value\": \"vpc-1\"", vpc.Owner.AgreedTemplate(), StringComparison.Ordinal);
    }

    [Fact]
    public void Existing_Gateway_Table_And_Route_Are_Stated_Once()
    {
        var vpc = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16");
        var igw = vpc.ExistingIgw("igw-1");
        var table = igw.ExistingGatewayTable("rtb-1");
        vpc.ExistingRouteTable("App", "rtb-2").ExistingRoute(Internet, igw);

        Assert.Same(igw, vpc.Igw());
        Assert.Same(table, igw.GatewayTable());
        Assert.All(vpc.Owner.AgreedModel().Elements, element => Assert.True(element.IsExisting));
    }

    [Fact]
    public void Existing_Virtual_Private_Gateway_Is_The_Vpcs()
    {
        var vpc = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16");
        var vgw = vpc.ExistingVgw("vgw-1");
        var table = vgw.ExistingGatewayTable("rtb-1");

        Assert.Same(vgw, vpc.Vgw());
        Assert.Same(table, vgw.GatewayTable());
        Assert.All(vpc.Owner.AgreedModel().Elements, element => Assert.True(element.IsExisting));
        Assert.Throws<InvalidOperationException>(() => vgw.WithAmazonSideAsn(64513));
        Assert.Throws<InvalidOperationException>(() => vpc.ExistingVgw("vgw-2"));
    }

    [Fact]
    public void Existing_Blocks_Are_Known_And_Not_Made()
    {
        var vpc = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16").ExistingSecondaryCidr("100.64.0.0/16").ExistingIpv6("2600:1f18:0:100::/56");
        vpc.Subnet("App", "100.64.1.0/24", Zone.First).Ipv6(1).RouteTable();
        vpc.Subnet("Web", "10.0.1.0/24", Zone.First).Ipv6("2600:1f18:0:102::/64").RouteTable();

        var judgement = vpc.Owner.Judge();
        var template = vpc.Owner.AgreedTemplate();

        Assert.Empty(judgement.Findings);
        Assert.Contains("\"Ipv6CidrBlock\": \"2600:1f18:0:101::/64\"", template, StringComparison.Ordinal);
        Assert.DoesNotContain("VPCCidrBlock", template, StringComparison.Ordinal);
    }

    [Fact]
    public void Ipv6_Block_Of_An_Existing_Vpc_Can_Be_A_Parameter()
    {
        var vpc = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16").ExistingIpv6(Parameter.Cidr("VpcIpv6"));
        vpc.Subnet("App", "10.0.1.0/24", Zone.First).Ipv6(1).RouteTable();

        var template = vpc.Owner.AgreedTemplate();

        Assert.Empty(vpc.Owner.Judge().Findings);
        Assert.Contains("\"Ref\": \"VpcIpv6\"", template, StringComparison.Ordinal);
        Assert.Contains("Fn::Cidr", template, StringComparison.Ordinal);
        Assert.DoesNotContain("Fn::GetAtt", template, StringComparison.Ordinal);
    }

    [Fact]
    public void Subnet_Beside_Existing_Ipv6_Blocks_Is_Not_Proven_To_Be_Wrong()
    {
        var vpc = Existing.Vpc("Main", "vpc-1", "10.0.0.0/16").ExistingIpv6("2600:1f18:0:100::/56");
        vpc.Subnet("App", "10.0.1.0/24", Zone.First).Ipv6("2600:1f18:0:900::/64").RouteTable();

        Assert.Empty(vpc.Owner.Judge().Findings);
        Assert.Contains(vpc.Owner.Judge().OpenQuestions, question => question.RuleId == "IR1002");
    }

    [Fact]
    public void Subnet_Without_Its_Block_Is_No_Destination()
    {
        var vpc = Existing.Vpc("Main", "vpc-1");
        var app = vpc.ExistingSubnet("App", "subnet-1");
        var eni = vpc.ExistingSubnet("Inspection", "subnet-2").ExistingNetworkInterface("Firewall", "eni-1");
        vpc.ExistingIgw("igw-1").GatewayTable().Route(app, eni);

        var problem = Assert.Throws<TopologyException>(() => vpc.Owner.AgreedTemplate()).Message;

        Assert.Contains("cannot ask of a resource that exists already", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Only_New_Resources_Have_Throws()
    {
        var vpc = Existing.Vpc("Main", "vpc-1");

        Assert.Throws<InvalidOperationException>(() => vpc.Tag("Team", "net"));
        Assert.Throws<InvalidOperationException>(() => vpc.LogicalId("Vpc"));
    }

    [Fact]
    public void Nothing_Of_A_New_Vpc_Exists_Before()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Throws<InvalidOperationException>(() => vpc.ExistingSubnet("App", "subnet-1"));
        Assert.Throws<InvalidOperationException>(() => vpc.ExistingRouteTable("App", "rtb-1"));
        Assert.Throws<InvalidOperationException>(() => vpc.ExistingIgw("igw-1"));
        Assert.Throws<InvalidOperationException>(() => vpc.Igw().ExistingGatewayTable("rtb-1"));
        Assert.Throws<InvalidOperationException>(() => vpc.ExistingVgw("vgw-1"));
        Assert.Throws<InvalidOperationException>(() => vpc.Vgw().ExistingGatewayTable("rtb-1"));
        Assert.Throws<InvalidOperationException>(() => vpc.ExistingSecondaryCidr("100.64.0.0/16"));
        Assert.Throws<InvalidOperationException>(() => vpc.ExistingIpv6("2600:1f18:0:100::/56"));
        Assert.Throws<InvalidOperationException>(() => vpc.AddRouteTable("App").ExistingRoute(Internet, vpc.Igw()));
    }

    [Fact]
    public void What_Was_Used_Cannot_Be_Stated_To_Exist()
    {
        var vpc = Existing.Vpc("Main", "vpc-1");
        vpc.Igw();

        Assert.Contains(
            "state it first",
            Assert.Throws<InvalidOperationException>(() => vpc.ExistingIgw("igw-1")).Message,
            StringComparison.Ordinal
        );
    }
}
