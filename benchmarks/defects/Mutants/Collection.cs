using System.Text.Json;
using System.Text.Json.Nodes;
using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Mutants;

/// <summary>All bases and mutants as files.</summary>
internal static class Collection
{
    /// <summary>All mutants, by operator, then by base.</summary>
    public static IReadOnlyList<Mutant> Mutants { get; } =
    [.. OperatorList.All.SelectMany(planted => BaseTemplate.All.SelectMany(planted.Of))];

    /// <summary>The file name of a base.</summary>
    public static string FileOf(BaseTemplate template) => template.Name + ".json";

    /// <summary>The file name of a mutant.</summary>
    public static string FileOf(Mutant mutant) => mutant.Name + ".json";

    /// <summary>Writes them into a folder, with a manifest that says which file has which defect.</summary>
    /// <returns>The paths of the templates.</returns>
    public static IReadOnlyList<string> Write(string folder)
    {
        var bases = Directory.CreateDirectory(Path.Combine(folder, "bases")).FullName;
        var mutants = Directory.CreateDirectory(Path.Combine(folder, "mutants")).FullName;
        foreach (var old in Directory.EnumerateFiles(bases).Concat(Directory.EnumerateFiles(mutants)).ToList())
        {
            File.Delete(old);
        }

        var files = new List<string>();
        foreach (var template in BaseTemplate.All)
        {
            files.Add(Put(bases, FileOf(template), template.Text));
        }

        foreach (var mutant in Mutants)
        {
            files.Add(Put(mutants, FileOf(mutant), mutant.Template.ToString()));
        }

        Put(folder, "manifest.json", Manifest());
        return files;
    }

    private static string Manifest()
    {
        var mutants = Mutants.Select(mutant =>
            (JsonNode)
                new JsonObject
                {
                    ["file"] = "mutants/" + FileOf(mutant),
                    ["base"] = "bases/" + FileOf(mutant.Base),
                    ["operator"] = mutant.Operator.Id,
                    ["class"] = mutant.Operator.Class.ToString(),
                    ["at"] = mutant.At,
                }
        );
        return new JsonArray([.. mutants]).ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    private static string Put(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
