using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

/// <summary>What the build refuses when the compiler had nothing to say.</summary>
public sealed class SafetyNetTests
{
    private const string Assembly = "obj/Debug/net10.0/ErrorsSuppressed.dll";

    [Fact]
    public void IR9503_errors_that_no_analyzer_could_report()
    {
        var consumer = Consumer.Copy("ErrorsSuppressed");
        consumer.DotNet("build -p:RunAnalyzers=false").Failed("ErrorsSuppressed.csproj: error IR9503");
        consumer.DotNet("build --no-restore -p:RunAnalyzersDuringBuild=false").Failed("ErrorsSuppressed.csproj: error IR9503");
        Assert.Empty(consumer.Templates());

        // Analyzers on: the compiler must run again, or they would be on and still have said nothing.
        var unanalyzed = consumer.Time(Assembly);
        var build = consumer.DotNet("build --no-restore").Succeeded();
        Assert.NotEqual(unanalyzed, consumer.Time(Assembly));
        Assert.Contains("1 violated", Assert.Single(build.Summaries));
        Assert.Equal(2, consumer.Templates().Count);
    }

    [Fact]
    public void IR9502_topology_method_without_the_generator()
    {
        var consumer = Consumer.Copy("GeneratorMissing");
        consumer.DotNet("build").Failed("GeneratorMissing.csproj: error IR9502");
    }
}
