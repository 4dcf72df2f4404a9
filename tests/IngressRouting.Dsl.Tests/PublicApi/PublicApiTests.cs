using System.Runtime.CompilerServices;
using VerifyXunit;

namespace IngressRouting.Dsl.Tests;

/// <summary>What users' code compiles against. Whoever changes it changes <c>PublicApi.verified.txt</c>, and somebody reads that.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task Public_surface_is_the_reviewed_one() =>
        Verifier.VerifyFile(PublicApi.Of(typeof(Topology).Assembly), Path.Combine(Folder(), "PublicApi.verified.txt"));

    [Fact]
    public void Surface_shows_what_a_change_could_break()
    {
        var lines = PublicApi.Of(typeof(Topology).Assembly).Split('\n').Select(line => line.Trim()).ToList();
        Assert.Contains("public sealed class Topology", lines);
        Assert.Contains("public string ToCloudFormation(TemplateFormat format = TemplateFormat.Json)", lines);
        Assert.Contains("public string? Name { get; }", lines);
        Assert.Contains("public Vpc Appliance(string name, Subnet subnet, Text image, out Appliance appliance)", lines);
        Assert.Contains("public Topology Description(string text)", lines);
        Assert.Contains(
            "public Topology Output(string name, Text value, string? description = null, Text? export = null, Condition? when = null)",
            lines
        );
        Assert.Contains("public Vpc Subnet(string name, CidrBlock cidr, out Subnet subnet)", lines);
        Assert.Contains("public static implicit operator Topology(Node node)", lines);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
