using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// The rules that are asked about templates: all of the rule book but those of how a topology is stated in C#, and of what any linter of
/// templates says (names, tags, exports, parameters).
/// </summary>
public static class TemplateRules
{
    /// <summary>The rules of what a template says and a topology leaves to the writer.</summary>
    public static IReadOnlyList<Rule> OfTemplates { get; } =
    [
        new IR5001_ResourceWaitsForGateway(),
        new IR5002_ResourceWaitsForBlock(),
        new IR5003_KeyStandsOnce(),
        new IR5004_ReferencedResourceIsThere(),
    ];

    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. RuleBook.All.Where(rule => !StatementRules.Has(rule.Id)), .. OfTemplates];
}
