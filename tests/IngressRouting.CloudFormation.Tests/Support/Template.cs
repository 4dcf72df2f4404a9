using System.Text.Json;

namespace IngressRouting.CloudFormation.Tests;

/// <summary>A written template, read back by a parser that is not ours.</summary>
internal static class Template
{
    public static JsonElement Parse(TemplateText text)
    {
        Assert.True(text.Json is not null, string.Join("\n", text.Problems.Select(problem => problem.Message)));
        return JsonDocument.Parse(text.Json!).RootElement;
    }

    /// <summary>The properties of a resource as compact JSON.</summary>
    public static string Properties(this ModelBuilder model, string logicalId, TemplateSections? sections = null) =>
        Parse(model.Write(sections)).GetProperty("Resources").GetProperty(logicalId).GetProperty("Properties").Compact();

    /// <summary>What a resource depends on; empty when it says nothing.</summary>
    public static string[] DependsOn(this ModelBuilder model, string logicalId) =>
        Parse(model.Write()).GetProperty("Resources").GetProperty(logicalId).DependsOn();

    public static string[] DependsOn(this JsonElement resource) =>
        resource.TryGetProperty("DependsOn", out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];

    public static string Compact(this JsonElement element) => JsonSerializer.Serialize(element, CompactOptions);

    private static readonly JsonSerializerOptions CompactOptions = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
