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

    [Fact]
    public async Task Every_construct_in_YAML()
    {
        var text = EveryConstruct.Build().Write(EveryConstruct.Sections);

        await Verifier.Verify(YamlText.Write(text.Document!), "yaml");
        Assert.Equal(text.Json, JsonText.Write(YamlDocument.Read(YamlText.Write(text.Document!))));
    }

    /// <summary>The build has only the JSON of a template, and makes the YAML from that.</summary>
    [Fact]
    public void Template_that_is_read_back_is_the_same_document()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            if (TemplateWriter.Write(new RandomModel(seed).Build()) is { Document: { } document, Json: { } json })
            {
                var read = JsonText.Read(json);
                Assert.Equal(json, JsonText.Write(read));
                Assert.Equal(YamlText.Write(document), YamlText.Write(read));
                Assert.Equal(json, JsonText.Write(JsonText.Read(JsonText.WriteMinified(document))));
                Assert.Equal(json, JsonText.Write(YamlDocument.Read(YamlText.Write(document))));
            }
        }
    }
}
