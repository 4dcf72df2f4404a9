using IngressRouting;

[assembly: CompiledTopology("Inspection's (50%)", typeof(OneTopology.Templates), "Inspection", "Inspection.template.json", 24, 0, 1, 0)]

namespace OneTopology;

public static class Templates
{
    public const string Inspection = "{ \"Resources\": {} }\n";
}
