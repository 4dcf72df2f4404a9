using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Templates;

/// <summary>One resource of a template, which changes with it.</summary>
/// <param name="Id">Its logical id.</param>
/// <param name="Json">Its declaration.</param>
internal sealed record Resource(string Id, JsonObject Json)
{
    /// <summary>Its type, such as <c>AWS::EC2::Route</c>.</summary>
    public string Type => Json["Type"]!.GetValue<string>();

    /// <summary>Its properties; setting one that it has not adds properties to the declaration.</summary>
    public JsonObject Properties => Json["Properties"]?.AsObject() ?? Added();

    /// <summary>A property; null when it is absent, and setting it to null removes it. What is set is copied.</summary>
    public JsonNode? this[string property]
    {
        get => Json["Properties"]?[property];
        set
        {
            if (value is null)
            {
                Properties.Remove(property);
            }
            else
            {
                Properties[property] = value.DeepClone();
            }
        }
    }

    /// <summary>What it states to depend on.</summary>
    public IReadOnlyList<string> DependsOn =>
        Json["DependsOn"] switch
        {
            JsonArray several => [.. several.Select(id => id!.GetValue<string>())],
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        };

    /// <summary>The logical id that a property refers to, or null.</summary>
    public string? Ref(string property) => Defects.Templates.Json.Referenced(this[property]);

    /// <summary>The logical ids that the elements of a property refer to.</summary>
    public IEnumerable<string> Refs(string property) =>
        (this[property] as JsonArray)?.Select(Defects.Templates.Json.Referenced).OfType<string>() ?? [];

    /// <summary>Makes it depend on a resource.</summary>
    public void AddDependency(string id) => StateDependencies([.. DependsOn.Append(id).Distinct()]);

    /// <summary>Lets it depend on a resource no longer.</summary>
    public void DropDependency(string id) => StateDependencies([.. DependsOn.Where(other => other != id)]);

    // What stays the same keeps its form and its place, so that a mutant differs from its base by the defect alone.
    private void StateDependencies(IReadOnlyList<string> ids)
    {
        if (ids.SequenceEqual(DependsOn))
        {
            return;
        }

        if (ids.Count == 0)
        {
            Json.Remove("DependsOn");
        }
        else
        {
            Json["DependsOn"] = ids.Count == 1 ? ids[0] : new JsonArray([.. ids.Select(id => JsonValue.Create(id))]);
        }
    }

    private JsonObject Added()
    {
        var properties = new JsonObject();
        Json["Properties"] = properties;
        return properties;
    }
}
