using System.Text.Json;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class RawResourceTests
{
    [Fact]
    public void Resource_Of_Any_Type_Is_Written_As_It_Was_Stated()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var role = vpc.Owner.Resource("FlowLogRole", "AWS::IAM::Role");
        vpc.Resource("FlowLog", "AWS::EC2::FlowLog")
            .Property("ResourceId", vpc.Id)
            .Property("TrafficType", "ALL")
            .Property("MaxAggregationInterval", 60)
            .Property("LogFormat", $"${{version}} {Region}")
            .Property("DeliverLogsPermissionArn", role.Attribute("Arn"))
            .Property("DestinationOptions", PropertyValue.Map(("HiveCompatiblePartitions", true), ("Files", PropertyValue.List("a", 1))))
            .Property("Groups", Parameter.SecurityGroupIds("Groups"))
            .DependsOn(vpc.Igw())
            .DeletionPolicy(DeletionPolicy.RetainExceptOnCreate)
            .Tag("Team", "network");
        var resource = JsonDocument.Parse(vpc.Owner.AgreedTemplate()).RootElement.GetProperty("Resources").GetProperty("MainFlowLog");

        Assert.Equal(
            """
            {"Type":"AWS::EC2::FlowLog","DependsOn":["MainInternetGateway","MainInternetGatewayAttachment"],"DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain",
            "Properties":{"ResourceId":{"Ref":"MainVpc"},"TrafficType":"ALL","MaxAggregationInterval":60,
            "LogFormat":{"Fn::Sub":"${!version} ${AWS::Region}"},
            "DeliverLogsPermissionArn":{"Fn::GetAtt":["FlowLogRole","Arn"]},
            "DestinationOptions":{"HiveCompatiblePartitions":true,"Files":["a",1]},
            "Groups":{"Ref":"Groups"},"Tags":[{"Key":"Team","Value":"network"}]}}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(resource)
        );
    }

    [Fact]
    public void Route_To_A_Transit_Gateway_Waits_For_The_Attachment_That_Names_It()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
        var transit = vpc.Owner.Resource("Transit", "AWS::EC2::TransitGateway");
        vpc.Resource("Attachment", "AWS::EC2::TransitGatewayAttachment")
            .Property("SubnetIds", PropertyValue.List(app.Id))
            .Property("TransitGatewayId", transit.Id)
            .Property("VpcId", vpc.Id);
        app.RouteTable().Route(Internet, Existing.TransitGateway(transit.Id));
        var route = JsonDocument
            .Parse(vpc.Owner.AgreedTemplate())
            .RootElement.GetProperty("Resources")
            .EnumerateObject()
            .Single(resource => resource.Value.GetProperty("Type").GetString() == "AWS::EC2::Route")
            .Value;

        Assert.Equal("[\"MainAttachment\"]", JsonSerializer.Serialize(route.GetProperty("DependsOn")));
    }

    [Fact]
    public void Property_That_The_Dsl_Has_No_Call_For_Is_Written_Before_The_Tags()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Property("EnableDnsHostnames", false).Property("EnableDnsHostnames", true);
        var properties = JsonDocument.Parse(vpc.Owner.AgreedTemplate()).RootElement.GetProperty("Resources").GetProperty("MainVpc");

        Assert.Equal(
            """{"CidrBlock":"10.0.0.0/16","EnableDnsHostnames":true,"Tags":[{"Key":"Name","Value":"Main"}]}""",
            JsonSerializer.Serialize(properties.GetProperty("Properties"))
        );
    }

    [Fact]
    public void Property_Is_Of_The_Resource_And_Not_Of_What_Belongs_To_It()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Igw().Property("Any", "x");

        Assert.Equal(1, vpc.Owner.AgreedTemplate().Split("\"Any\"").Length - 1);
    }

    [Fact]
    public void Resource_Of_A_Conditional_Vpc_Is_Conditional_And_Default_Tags_Are_Not_For_It()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").DefaultTag("Team", "network").When(Condition.Equal("HasMain", Parameter.Text("Main"), "yes"));
        vpc.Resource("Log", "AWS::Logs::LogGroup");
        var log = Assert.Single(vpc.Owner.AgreedModel().Elements.OfType<Model.RawResource>());

        Assert.Equal(("HasMain = true", 0), (log.Presence.Literals[0].ToString(), log.Tags.Count));
    }

    [Fact]
    public void Value_Of_Another_Topology_Throws()
    {
        var stranger = Vpc("Other", "10.1.0.0/16");

        Assert.Throws<ArgumentException>(() =>
            Vpc("Main", "10.0.0.0/16").Property("Any", PropertyValue.List(PropertyValue.Map(("Id", stranger.Id))))
        );
        Assert.Throws<ArgumentException>(() => Vpc("Main", "10.0.0.0/16").Resource("Any", "Custom::Any").DependsOn(stranger));
    }
}
