using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Judging;

/// <summary>Lists of findings in JSON, with members <c>id</c> and <c>resource</c>.</summary>
internal static class FindingList
{
    /// <summary>Reads those that are wanted.</summary>
    public static HashSet<Report> Read(JsonNode? list, Func<JsonNode, bool>? isWanted = null) =>
        [
            .. (list as JsonArray ?? [])
                .OfType<JsonNode>()
                .Where(found => isWanted is null || isWanted(found))
                .Select(found => new Report(found["id"]!.GetValue<string>(), found["resource"]?.GetValue<string>())),
        ];
}
