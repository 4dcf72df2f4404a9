using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Templates;

/// <summary>A CloudFormation template that can be changed.</summary>
/// <param name="Root">The document.</param>
internal sealed record Template(JsonObject Root)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Its resources, in the order of the document.</summary>
    public IEnumerable<Resource> Resources => Declarations.Select(entry => new Resource(entry.Key, entry.Value!.AsObject()));

    /// <summary>The resource with that logical id; there must be one.</summary>
    public Resource this[string id] => new(id, Declarations[id]!.AsObject());

    private JsonObject Declarations => Root["Resources"]!.AsObject();

    /// <summary>Reads a document.</summary>
    public static Template Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    /// <summary>Its resources of a type, such as <c>EC2::Route</c> for <c>AWS::EC2::Route</c>.</summary>
    public IEnumerable<Resource> OfType(string type) => Resources.Where(resource => resource.Type == "AWS::" + type);

    /// <summary>A template with the same content, to change.</summary>
    public Template Copy() => new(Root.DeepClone().AsObject());

    /// <summary>Adds a resource.</summary>
    /// <param name="id">Its logical id, which the template must not have.</param>
    /// <param name="type">Its type without <c>AWS::</c>.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="dependsOn">What it depends on, beyond what it refers to.</param>
    public Resource Add(string id, string type, JsonObject properties, params string[] dependsOn)
    {
        Declarations.Add(id, new JsonObject { ["Type"] = "AWS::" + type, ["Properties"] = properties });
        var added = this[id];
        foreach (var dependency in dependsOn)
        {
            added.AddDependency(dependency);
        }

        return added;
    }

    /// <summary>Removes a resource, and statements that others depend on it.</summary>
    public void Remove(string id)
    {
        Declarations.Remove(id);
        foreach (var resource in Resources)
        {
            resource.DropDependency(id);
        }
    }

    /// <summary>
    /// Removes parameters that nothing refers to any more, and dependencies on what a resource refers to by now: a judge that finds those
    /// would be right for a wrong reason.
    /// </summary>
    public void Tidy()
    {
        foreach (var resource in Resources.Where(resource => resource.DependsOn.Count > 0))
        {
            foreach (var node in Json.Descendants(resource.Json["Properties"]).ToList())
            {
                if ((Json.Referenced(node) ?? Json.OwnerOfAttribute(node)) is { } id)
                {
                    resource.DropDependency(id);
                }
            }
        }

        RemoveUnusedParameters();
    }

    /// <inheritdoc />
    public override string ToString() => Root.ToJsonString(Indented) + "\n";

    private void RemoveUnusedParameters()
    {
        if (Root["Parameters"] is not JsonObject parameters)
        {
            return;
        }

        var used = Json.Descendants(Declarations).Select(Json.Referenced).ToHashSet();
        foreach (var unused in parameters.Select(parameter => parameter.Key).Where(name => !used.Contains(name)).ToList())
        {
            parameters.Remove(unused);
        }

        if (parameters.Count == 0)
        {
            Root.Remove("Parameters");
        }
    }
}
