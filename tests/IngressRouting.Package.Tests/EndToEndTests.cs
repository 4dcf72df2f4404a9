using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

/// <summary>The main job as a user meets it: reference the package, describe a topology, build.</summary>
public sealed class EndToEndTests
{
    private const string Template = "bin/Debug/net10.0/cloudformation/Inspection.template.json";
    private const string EdgeRoute = "vpc.Igw().GatewayTable().Route(app, firewall.Eni());";
    private const string NatAsTarget = "vpc.Igw().GatewayTable().Route(app, Existing.NatGateway(\"nat-1\"));";

    [Fact]
    public void Right_topology_builds_into_the_reviewed_template()
    {
        var consumer = Consumer.Copy("FoundingDesign");
        var build = consumer.DotNet("build").Succeeded();

        Assert.Contains("0 violated, 0 not proven", Assert.Single(build.Summaries), StringComparison.Ordinal);
        var snapshot = Path.Combine(
            Repository.Root,
            "tests/IngressRouting.Compiler.Tests/Generation/SampleTests.InspectionVpc.verified.json"
        );
        Assert.Equal(File.ReadAllBytes(snapshot), File.ReadAllBytes(consumer.PathOf(Template)));
    }

    [Fact]
    public void Wrong_argument_fails_the_build_there_and_keeps_the_last_good_template()
    {
        var consumer = Consumer.Copy("FoundingDesign");
        consumer.DotNet("build").Succeeded();
        var good = consumer.Read(Template);

        consumer.Edit("Network.cs", EdgeRoute, NatAsTarget);
        consumer.DotNet("build --no-restore").Failed("Network.cs(17,45): error IR2004");

        Assert.Equal(good, consumer.Read(Template));
    }

    [Fact]
    public void Wrong_but_suppressed_argument_still_gives_a_template()
    {
        var consumer = Consumer.Copy("FoundingDesign");
        consumer.Edit(
            "Network.cs",
            EdgeRoute,
            $"\n#pragma warning disable IR2004\n        {NatAsTarget}\n#pragma warning restore IR2004\n"
        );
        var build = consumer.DotNet("build").Succeeded();

        Assert.Contains("1 violated", Assert.Single(build.Summaries), StringComparison.Ordinal);
        Assert.Contains("\"NatGatewayId\": \"nat-1\"", consumer.Read(Template), StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_topology_fails_the_build_at_the_loop()
    {
        var consumer = Consumer.Copy("FoundingDesign");
        consumer.Edit("Network.cs", EdgeRoute, "for (var i = 0; i >= 0; i = 0) { }");

        consumer.DotNet("build").Failed("Network.cs(17,9): error IR9001");
    }
}
