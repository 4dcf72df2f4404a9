using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class TagTests
{
    [Fact]
    public void Default_Tag_Of_The_Topology_Is_On_Every_Resource()
    {
        var net = Topology("Hub").DefaultTag("Team", "network");
        Populate(net.Vpc("Main", "10.0.0.0/16"));

        var resources = net.AgreedModel().Elements.OfType<Resource>().ToList();
        Assert.True(resources.Count > 6);
        Assert.Contains(resources, resource => resource is ElasticIp);
        Assert.All(resources, resource => Assert.Equal("network", ValueOf(resource, "Team")));
    }

    [Fact]
    public void Default_Tag_Of_A_Vpc_Is_On_All_That_It_Holds_And_Wins()
    {
        var net = Topology("Hub").DefaultTag("Team", "network");
        Populate(net.Vpc("Main", "10.0.0.0/16").DefaultTag("Team", "main"));
        Populate(net.Vpc("Other", "10.1.0.0/16"));

        Assert.All(
            net.AgreedModel().Elements.OfType<Resource>(),
            resource =>
                Assert.Equal(
                    resource.LogicalId.StartsWith("Main", StringComparison.Ordinal) ? "main" : "network",
                    ValueOf(resource, "Team")
                )
        );
    }

    [Fact]
    public void Own_Tag_Wins_And_Names_Stay()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Tag("Team", "own").DefaultTag("Team", "default").DefaultTag("Name", "default");

        var tags = vpc.Owner.AgreedModel().Elements.OfType<Model.Vpc>().Single().Tags;
        Assert.Equal([new Tag("Name", "Main"), new Tag("Team", "own")], tags);
    }

    [Fact]
    public void Default_Takes_The_Place_Of_A_Tag_Whose_Condition_Fails()
    {
        var isProd = Condition.Equal("IsProd", Parameter.Text("Stage"), "prod");
        var vpc = Vpc("Main", "10.0.0.0/16").Tag("Team", "own", when: !isProd).DefaultTag("Team", "default");

        Assert.Equal(
            [new Tag("Team", "own", Presence.When("IsProd", holds: false)), new Tag("Team", "default", Presence.When("IsProd"))],
            vpc.Owner.AgreedModel().Elements.OfType<Model.Vpc>().Single().Tags.Skip(1)
        );
    }

    private static void Populate(Vpc vpc)
    {
        var app = vpc.Subnet("App", "10.0.1.0/24");
        var firewall = app.Appliance("Firewall", "ami-1").WithElasticIp();
        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
        app.RouteTable().Route(Internet, firewall.Eni());
    }

    private static string ValueOf(Resource resource, string key)
    {
        Assert.True(resource.Tags.Single(tag => tag.Key == key).Value.TryGet(out var value));
        return value;
    }
}
