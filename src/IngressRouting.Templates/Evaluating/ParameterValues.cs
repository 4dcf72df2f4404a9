using System;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// What a parameter is before the deployment: what was given for it, else its default, else a symbol. An empty default stands for a value
/// that the deployment has to give, and a secret is never looked at.
/// </summary>
internal static class ParameterValues
{
    /// <summary>The value in a situation, which conditions may have decided; a symbol where it is not known.</summary>
    public static TemplateValue Of(TemplateScope scope, string name, Situation situation)
    {
        if (scope.Parent is { } parent && scope.Arguments.TryGetValue(name, out var argument))
        {
            return As(scope, name, new Evaluator(parent, situation).Evaluate(argument));
        }

        return situation.DecisionOn(scope.Prefix + name) is { } decided ? As(scope, name, decided)
            : Stated(scope, name) is { } stated && !IsExcluded(scope, name, situation) ? stated
            : Symbol(scope, name);
    }

    /// <summary>The value that a deployment may give instead of the default: a symbol, unless it was given already.</summary>
    public static TemplateValue Open(TemplateScope scope, string name, Situation situation) =>
        !scope.Arguments.TryGetValue(name, out var argument) ? (scope.Parent is null ? Symbol(scope, name) : Of(scope, name, situation))
        : scope.Parent is { } parent ? As(scope, name, new Evaluator(parent, situation) { ParametersAreOpen = true }.Evaluate(argument))
        : Stated(scope, name) ?? Symbol(scope, name);

    /// <summary>What was given for a parameter or is its default; null when that is no literal.</summary>
    public static TemplateValue? Stated(TemplateScope scope, string name)
    {
        if (!scope.Parameters.ContainsKey(name))
        {
            return null;
        }

        var text = scope.Arguments.TryGetValue(name, out var given) ? ScalarText.Of(given) : DefaultOf(scope, name);
        return text is null || (text.Length == 0 && given is null) ? null : As(scope, name, TemplateValue.Of(text));
    }

    /// <summary>The parameter as something that only the deployment knows.</summary>
    public static TemplateValue Symbol(TemplateScope scope, string name) =>
        As(scope, name, new TemplateValue.Symbolic(new Expression.Parameter(scope.Prefix + name)));

    /// <summary>The default of a parameter, when it stands for the value itself; null when there is none.</summary>
    public static string? DefaultOf(TemplateScope scope, string name)
    {
        var declaration = scope.Parameters[name];
        return IsSecret(declaration) || IsLookup(declaration) ? null : ScalarText.Of(declaration.Find("Default"));
    }

    /// <summary>Whether the value of a parameter must not be shown.</summary>
    public static bool IsSecret(DocumentObject declaration) => ScalarText.IsTrue(declaration.Find("NoEcho"));

    // A parameter that surely is not its default is something that only the deployment knows.
    private static bool IsExcluded(TemplateScope scope, string name, Situation situation) =>
        !scope.Arguments.ContainsKey(name) && DefaultOf(scope, name) is { } text && situation.IsExcluded(scope.Prefix + name, text);

    private static TemplateValue As(TemplateScope scope, string name, TemplateValue value) =>
        !IsList(scope, name) ? value
        : value is TemplateValue.Text text
            ? new TemplateValue.List(text.Content.Split(',').Select(item => new TemplateValue.Text(item.Trim())))
        : value is TemplateValue.Symbolic symbolic ? new TemplateValue.SymbolicList(symbolic.Expression)
        : value;

    private static bool IsList(TemplateScope scope, string name) =>
        ScalarText.Of(scope.Parameters[name].Find("Type")) is { } type
        && (type == "CommaDelimitedList" || type.IndexOf("List<", StringComparison.Ordinal) >= 0);

    // The value of such a parameter is the name under which Systems Manager keeps what the template gets.
    private static bool IsLookup(DocumentObject declaration) =>
        ScalarText.Of(declaration.Find("Type"))?.StartsWith("AWS::SSM::Parameter::Value<", StringComparison.Ordinal) == true;
}
