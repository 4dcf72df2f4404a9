using System.Text.Json;
using System.Text.Json.Nodes;
using IngressRouting.Defects.Judging;
using IngressRouting.Defects.Mutants;

namespace IngressRouting.Defects.Reporting;

/// <summary>What each judge said about each mutant and not about its base, to look into misses.</summary>
internal static class ResultFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes it.</summary>
    public static string Of(IReadOnlyList<Scores> scores)
    {
        var mutants = Collection.Mutants.Select(mutant =>
            (JsonNode)
                new JsonObject
                {
                    ["mutant"] = mutant.Name,
                    ["judges"] = new JsonObject(scores.Select(score => KeyValuePair.Create(score.Judge, Said(score.New(mutant))))),
                }
        );
        return new JsonArray([.. mutants]).ToJsonString(Indented) + "\n";
    }

    private static JsonNode? Said(Verdict verdict) =>
        new JsonObject { ["reports"] = Listed(verdict.Reports), ["notProven"] = Listed(verdict.NotProven) };

    private static JsonArray Listed(IEnumerable<Report> reports) =>
        [
            .. reports
                .Select(report => JsonValue.Create($"{report.Rule} {report.Resource}".TrimEnd()))
                .OrderBy(text => text.GetValue<string>(), StringComparer.Ordinal),
        ];
}
