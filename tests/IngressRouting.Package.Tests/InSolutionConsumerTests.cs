using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

public sealed class InSolutionConsumerTests
{
    [Fact]
    public void Project_of_this_repository_gets_its_templates_without_the_package()
    {
        var output = Path.Combine(Repository.Root, "tests", "InSolutionConsumer", "bin", Repository.Configuration, "net10.0");
        var template = File.ReadAllText(Path.Combine(output, "cloudformation", "InSolution.template.json"));
        Assert.Equal("{ \"Resources\": {} }", template);
    }
}
