using IngressRouting;

[assembly: CompiledTopology("Inspection", typeof(ErrorsSuppressed.Templates), "Inspection", "Inspection.template.json", 23, 1, 0, 1)]

namespace ErrorsSuppressed;

public static class Templates
{
    public const string Inspection = "{}";
}
