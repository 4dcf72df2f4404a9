using IngressRouting;

[assembly: CompiledTopology("Inspection", typeof(EverySetting.Templates), "Inspection", "Inspection.template.json", 24, 0, 1, 0)]

namespace EverySetting;

public static class Templates
{
    public const string Inspection = "{ \"Resources\": { \"Role\": { \"Type\": \"AWS::IAM::Role\" } } }\n";
}
