using System.Text.Json;
using Amazon.CDK;

namespace IngressRouting.Usage.Tests;

/// <summary>CDK takes the template that the build wrote, and leaves it as it is. It runs Node.</summary>
public sealed class CdkTests
{
    [Fact]
    public void Stack_that_includes_the_template_has_all_of_it()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "cloudformation", "Inspection.template.json");
        var output = Directory.CreateTempSubdirectory("cdk.out-").FullName;
        var app = new App(new AppProps { Outdir = output });
        _ = new InspectionStack(app, "Inspection", file);
        app.Synth();

        var included = JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("Resources");
        var stack = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "Inspection.template.json"))).RootElement;
        Directory.Delete(output, recursive: true);

        Assert.True(stack.GetProperty("Outputs").TryGetProperty("AppSubnet", out _));
        foreach (var resource in included.EnumerateObject())
        {
            var same = stack.GetProperty("Resources").GetProperty(resource.Name);
            Assert.True(JsonElement.DeepEquals(Normal(resource.Value), Normal(same)), $"{resource.Value}\n{same}");
        }
    }

    // CDK writes a list of one dependency as that one.
    private static JsonElement Normal(JsonElement resource) =>
        JsonSerializer.SerializeToElement(
            resource.EnumerateObject().OrderBy(member => member.Name).ToDictionary(member => member.Name, member => Normal(member))
        );

    private static JsonElement Normal(JsonProperty member) =>
        member.Name == "DependsOn" && member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() == 1
            ? member.Value[0]
            : member.Value;
}
