using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Refuses what no deployment satisfies: CloudFormation creates nothing where an assertion of the section Rules does not hold for the values of
/// the parameters (CloudFormation User Guide, "Rules").
/// </summary>
internal static class RefusedRules
{
    /// <param name="scope">A template that is nested by none.</param>
    /// <param name="names">Its rules as conditions that hold in every deployment.</param>
    /// <param name="model">All conditions, with what is given.</param>
    /// <exception cref="UnreadableTemplateException">They do not hold in any.</exception>
    public static void Require(TemplateScope scope, IReadOnlyList<string> names, TopologyModel model)
    {
        if (names.Count == 0 || model.CanHold(names) != false)
        {
            return;
        }

        var rules = (DocumentObject)scope.Document.Root.Find("Rules")!;
        foreach (var rule in rules)
        {
            var name = RuleReader.NameOf(scope, rule.Key);
            if (names.Contains(name) && model.CanHold([name]) == false)
            {
                throw scope.Document.FaultAtKey(
                    rule.Value,
                    $"CloudFormation refuses {What(scope)} because of rule '{rule.Key}'{Told(rule.Value)}; give what it asserts"
                );
            }
        }

        throw scope.Document.FaultAtKey(
            rules,
            $"CloudFormation refuses {What(scope)} because its Rules do not hold together; give what they assert"
        );
    }

    private static string What(TemplateScope scope) =>
        scope.Arguments.Count == 0 ? "whatever is given for the parameters" : "what is given for the parameters";

    // Which of several assertions it is, the rule as a whole does not tell.
    private static string Told(DocumentNode rule) =>
        (rule as DocumentObject)?.Find("Assertions") is DocumentList { Count: 1 } assertions
        && ScalarText.Of((assertions.Items[0] as DocumentObject)?.Find("AssertDescription")) is { Length: > 0 } description
            ? $" ({description.Trim().TrimEnd('.')})"
            : "";
}
