using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Templates;

/// <summary>The functions of a template.</summary>
internal static class Json
{
    /// <summary>A reference to a resource, parameter or pseudo parameter.</summary>
    public static JsonObject Ref(string id) => new() { ["Ref"] = id };

    /// <summary>An attribute of a resource.</summary>
    public static JsonObject Attribute(string id, string name) => Function("Fn::GetAtt", id, name);

    /// <summary>A text with placeholders in it.</summary>
    public static JsonObject Sub(string text) => new() { ["Fn::Sub"] = text };

    /// <summary>The first IPv6 block of a VPC or subnet.</summary>
    public static JsonObject FirstIpv6Block(string id) => Function("Fn::Select", 0, Attribute(id, "Ipv6CidrBlocks"));

    /// <summary>A function and its arguments.</summary>
    public static JsonObject Function(string name, params JsonNode[] arguments) => new() { [name] = new JsonArray(arguments) };

    /// <summary>What <c>Ref</c> names, or null when the node is something else.</summary>
    public static string? Referenced(JsonNode? node) =>
        node is JsonObject { Count: 1 } function && function["Ref"] is JsonValue id ? id.GetValue<string>() : null;

    /// <summary>The resource whose attribute this is, or the first of whose attribute it is; null when the node is something else.</summary>
    public static string? OwnerOfAttribute(JsonNode? node) =>
        node switch
        {
            JsonObject function when function["Fn::GetAtt"] is JsonArray attribute => attribute[0]!.GetValue<string>(),
            JsonObject function when function["Fn::Select"] is JsonArray selection => OwnerOfAttribute(selection[1]),
            _ => null,
        };

    /// <summary>The node and everything in it.</summary>
    public static IEnumerable<JsonNode> Descendants(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray elements => elements,
            _ => [],
        };
        return node is null ? [] : children.SelectMany(Descendants).Prepend(node);
    }
}
