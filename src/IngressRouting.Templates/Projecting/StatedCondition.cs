using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// The condition under which a resource or an output is there. Where the template has a transform, a function may name it (CloudFormation
/// Template Reference, "Examples of Fn::ForEach in the Resources section").
/// </summary>
internal static class StatedCondition
{
    /// <summary>The full name of the condition; null when there is none. One of which only the deployment knows the name has a name of its own.</summary>
    /// <exception cref="UnreadableTemplateException">It is no condition of the template.</exception>
    public static string? Of(TemplateScope scope, string owner, DocumentObject entry)
    {
        switch (entry.Find("Condition"))
        {
            case null or DocumentNull:
                return null;
            case DocumentText text:
                return Named(scope, text, text.Content);
            case DocumentObject function when scope.IsTransformed || MacroCalls.Is(function):
                return Evaluate(scope, function) switch
                {
                    TemplateValue.Text text => Named(scope, function, text.Content),
                    TemplateValue.Nothing => null,
                    TemplateValue.Symbolic => OpenNameOf(scope, owner),
                    _ => throw NoName(scope, function),
                };
            case var other:
                throw NoName(scope, other);
        }
    }

    /// <summary>The name that the condition has when only the deployment knows which it is.</summary>
    public static string OpenNameOf(TemplateScope scope, string owner) => $"{scope.Prefix}{owner}'s Condition";

    /// <summary>What a function amounts to that names a condition: not by the default of a parameter, and in no scenario.</summary>
    public static TemplateValue Evaluate(TemplateScope scope, DocumentNode function) =>
        new Evaluator(scope, new Situation(new ElementIds(), Scenario.Unconditional)) { ParametersAreOpen = true }.Evaluate(function);

    private static UnreadableTemplateException NoName(TemplateScope scope, DocumentNode node) =>
        scope.Document.Fault(node, "the Condition of a resource is the name of a condition");

    /// <exception cref="UnreadableTemplateException">The template has no such condition.</exception>
    public static string Named(TemplateScope scope, DocumentNode at, string name) =>
        scope.Conditions.ContainsKey(name) || scope.HasMacros
            ? scope.Prefix + name
            : throw scope.Document.Fault(at, $"the template has no condition '{name}'");
}
