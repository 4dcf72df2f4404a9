using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

public sealed class SeveralFrameworksTests
{
    private const string Stamp = "obj/Debug/cloudformation.compared";

    private static readonly string[] Built =
    [
        "bin/Debug/net10.0/cloudformation/Inspection.template.json",
        "bin/Debug/netstandard2.0/cloudformation/Inspection.template.json",
    ];

    private static readonly string[] Kept =
    [
        "obj/Debug/net10.0/cloudformation/Inspection.template.json",
        "obj/Debug/netstandard2.0/cloudformation/Inspection.template.json",
    ];

    private static readonly string[] Placed = ["infra/Inspection.template.json"];

    [Fact]
    public void All_frameworks_have_one_set_of_templates()
    {
        var consumer = Consumer.Copy("SeveralFrameworks");
        var build = consumer.DotNet("build").Succeeded();
        Assert.Equal([.. Built, .. Placed, .. Kept], consumer.Files("*.template.*"));
        Assert.Equal(["Item Inspection.template.json is Inspection"], build.Lines("Item "));
        Assert.Single(build.Lines($"Inspection -> {consumer.PathOf(Placed[0])}"));

        var compared = consumer.Time(Stamp);
        build = consumer.DotNet("build --no-restore").Succeeded();
        Assert.Equal(compared, consumer.Time(Stamp));
        Assert.Equal(["Item Inspection.template.json is Inspection"], build.Lines("Item "));

        var good = consumer.Read(Placed[0]);
        consumer.Edit("Network.cs", "return", "#if NETSTANDARD\nvar name = \"Other\";\n#else\nvar name = \"Main\";\n#endif\nreturn");
        consumer.Edit("Network.cs", "Vpc(\"Main\"", "Vpc(name");
        build = consumer.DotNet("build --no-restore").Failed("SeveralFrameworks.csproj: error IR9512");
        Assert.Single(build.Lines("is not the same for net10.0 and netstandard2.0: line 4 is").Distinct());
        Assert.Equal(good, consumer.Read(Placed[0]));

        // Only one of them counts.
        consumer.Edit(
            "SeveralFrameworks.csproj",
            "</TargetFrameworks>",
            "</TargetFrameworks><IngressRoutingWriteTemplates Condition=\"'$(TargetFramework)' == 'netstandard2.0'\">false</IngressRoutingWriteTemplates>"
        );
        consumer.DotNet("build --no-restore").Succeeded();
        Assert.Equal([Built[0], .. Placed, Kept[0]], consumer.Files("*.template.*"));

        consumer.DotNet("clean").Succeeded();
        Assert.Equal(Placed, consumer.Files("*.template.*"));
        Assert.False(consumer.Has(Stamp));
    }
}
