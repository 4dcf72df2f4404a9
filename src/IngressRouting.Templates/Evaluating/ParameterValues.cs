using System;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// What a parameter is before the deployment: what was given for it, else its default, else a symbol. An empty default stands for a value
/// that the deployment has to give, and a secret is never looked at. Of a parameter of Systems Manager, what is given is its name, and only
/// the deployment looks up what it holds (CloudFormation User Guide, "CloudFormation-supplied parameter types").
/// </summary>
internal static class ParameterValues
{
    /// <summary>The value in a situation, which conditions may have decided; a symbol where it is not known.</summary>
    public static TemplateValue Of(TemplateScope scope, string name, Situation situation)
    {
        if (IsSecret(scope.Parameters[name]))
        {
            return Symbol(scope, name);
        }

        if (scope.Parent is { } parent && !IsLookup(scope, name) && scope.Arguments.TryGetValue(name, out var argument))
        {
            return As(scope, name, situation.References.Elsewhere(() => new Evaluator(parent, situation).Evaluate(argument)));
        }

        if (situation.DecisionOn(scope.Prefix + name) is { } decided)
        {
            return As(scope, name, decided);
        }

        if (Stated(scope, name) is not { } stated || IsExcluded(scope, name, situation))
        {
            return Symbol(scope, name);
        }

        if (IsAssumption(scope, name))
        {
            situation.Assumptions.Note(scope, name);
        }

        return stated;
    }

    /// <summary>The value that a deployment may give instead of the default: a symbol, unless it was given or decided already.</summary>
    public static TemplateValue Open(TemplateScope scope, string name, Situation situation) =>
        situation.DecisionOn(scope.Prefix + name) is { } decided ? As(scope, name, decided)
        : IsLookup(scope, name) ? Symbol(scope, name)
        : !scope.Arguments.TryGetValue(name, out var argument) ? (scope.Parent is null ? Symbol(scope, name) : Of(scope, name, situation))
        : scope.Parent is { } parent ? As(scope, name, new Evaluator(parent, situation) { ParametersAreOpen = true }.Evaluate(argument))
        : Stated(scope, name) ?? Symbol(scope, name);

    /// <summary>What was given for a parameter or is its default; null when that is no literal, or a secret.</summary>
    public static TemplateValue? Stated(TemplateScope scope, string name)
    {
        if (!scope.Parameters.TryGetValue(name, out var declaration) || IsSecret(declaration) || IsLookup(scope, name))
        {
            return null;
        }

        var text = scope.Arguments.TryGetValue(name, out var given)
            ? ScalarText.Of(given)
            : OnlyValueOf(declaration) ?? DefaultOf(scope, name);
        return text is null || (text.Length == 0 && given is null) ? null : As(scope, name, scope.TextOf(text));
    }

    /// <summary>
    /// Whether the deployment may give another value than the one that is stated. A nested stack gets what its parent gives, and where one value
    /// is allowed there is no other.
    /// </summary>
    public static bool IsAssumption(TemplateScope scope, string name) =>
        scope.Parent is null && !scope.Arguments.ContainsKey(name) && OnlyValueOf(scope.Parameters[name]) is null;

    /// <summary>The parameter as something that only the deployment knows.</summary>
    public static TemplateValue Symbol(TemplateScope scope, string name) =>
        As(scope, name, new TemplateValue.Symbolic(new Expression.Parameter(scope.Prefix + name)));

    /// <summary>The default of a parameter, when it stands for the value itself and is taken for it; null when there is none.</summary>
    public static string? DefaultOf(TemplateScope scope, string name)
    {
        var declaration = scope.Parameters[name];
        return IsSecret(declaration) || IsLookup(scope, name) || (scope.Parent is null && !TakesDefault(scope.Settings, name))
            ? null
            : ScalarText.Of(declaration.Find("Default"));
    }

    // The values of a list are those of its items, of which it may have any number.
    private static string? OnlyValueOf(DocumentObject declaration)
    {
        if (Typed(declaration) is { IsList: true } or { IsLookup: true } || declaration.Find("AllowedValues") is not DocumentList list)
        {
            return null;
        }

        var values = list.Select(ScalarText.Of).Distinct(StringComparer.Ordinal).ToList();
        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>Whether the value of a parameter must not be shown.</summary>
    public static bool IsSecret(DocumentObject declaration) => ScalarText.IsTrue(declaration.Find("NoEcho"));

    private static bool TakesDefault(StackSettings settings, string name) => settings.TakesDefaults && !settings.Kept.Contains(name);

    // A parameter that surely is not its default is something that only the deployment knows.
    private static bool IsExcluded(TemplateScope scope, string name, Situation situation) =>
        !scope.Arguments.ContainsKey(name) && DefaultOf(scope, name) is { } text && situation.IsExcluded(scope.Prefix + name, text);

    private static TemplateValue As(TemplateScope scope, string name, TemplateValue value) =>
        !IsList(scope, name) ? value
        : value is TemplateValue.Text text
            ? new TemplateValue.List(text.Content.Split(',').Select(item => new TemplateValue.Text(item.Trim())))
        : value is TemplateValue.Symbolic symbolic ? new TemplateValue.SymbolicList(symbolic.Expression)
        : value;

    /// <summary>The type of a parameter.</summary>
    public static string TypeOf(DocumentObject declaration) => ScalarText.Of(declaration.Find("Type")) ?? "String";

    /// <summary>Whether the deployment looks the value up by the name that is given.</summary>
    public static bool IsLookup(TemplateScope scope, string name) => Typed(scope.Parameters[name]).IsLookup;

    private static bool IsList(TemplateScope scope, string name) => Typed(scope.Parameters[name]).IsList;

    // What a type means, parameters of the model know.
    private static Parameter Typed(DocumentObject declaration) =>
        new()
        {
            Id = default,
            LogicalId = "",
            Type = TypeOf(declaration),
        };
}
