using IngressRouting;

[assembly: CompiledTopology("Library", typeof(Library.Templates), "Inspection", "Library.template.json", 1, 0, 0, 0)]

namespace Library;

public static class Templates
{
    public const string Inspection = "{ \"Description\": \"of the library\" }";
}
