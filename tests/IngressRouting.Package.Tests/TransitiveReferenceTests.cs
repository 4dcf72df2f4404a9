using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

public sealed class TransitiveReferenceTests
{
    [Fact]
    public void Program_gets_its_own_templates_and_those_of_its_libraries()
    {
        var consumer = Consumer.Copy("TransitiveReference");
        consumer.DotNet("publish App -c Debug -o published").Succeeded();

        // Plain has no topologies: it has no folder either.
        Assert.Equal(
            [
                "App/bin/Debug/net10.0/cloudformation/App.template.json",
                "App/bin/Debug/net10.0/cloudformation/Library.template.json",
                "App/obj/Debug/net10.0/cloudformation/App.template.json",
                "Library/bin/Debug/net10.0/cloudformation/Library.template.json",
                "Library/obj/Debug/net10.0/cloudformation/Library.template.json",
                "published/cloudformation/App.template.json",
                "published/cloudformation/Library.template.json",
            ],
            consumer.Templates()
        );
    }
}
