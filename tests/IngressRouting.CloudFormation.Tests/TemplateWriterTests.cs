using VerifyXunit;

namespace IngressRouting.CloudFormation.Tests;

public sealed class TemplateWriterTests
{
    [Fact]
    public async Task Founding_design()
    {
        var text = FoundingDesign.Build().Write();

        Assert.Empty(text.Problems);
        await Verifier.Verify(text.Json!, "json");
    }

    [Fact]
    public async Task Every_construct()
    {
        var text = EveryConstruct.Build().Write(EveryConstruct.Sections);

        Assert.Empty(text.Problems);
        await Verifier.Verify(text.Json!, "json");
    }
}
