using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Compares the constraints of parameters with their types, with each other and with the defaults.</summary>
public sealed class IR1013_ParameterAcceptsItsDefault : Rule
{
    private const string Number = "Number";

    /// <inheritdoc />
    public override string Id => "IR1013";

    /// <inheritdoc />
    public override string Title => "A parameter must have constraints that fit its type and that its default satisfies";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var parameter in view.Elements.OfType<Parameter>())
        {
            var misfit = Misfit(parameter);
            if (misfit is { } found)
            {
                verdict.Violated(
                    new Subject(parameter.Id, found.Facet),
                    $"CloudFormation refuses {parameter.Title} because {found.Reason}"
                );
            }
            else if (parameter.Default is { } text)
            {
                JudgeDefault(parameter, text, verdict);
            }
        }
    }

    private static (string Facet, string Reason)? Misfit(Parameter parameter)
    {
        if (parameter.Type == Number)
        {
            var facet =
                parameter.AllowedPattern is not null ? Facets.AllowedPattern
                : parameter.MinLength is not null ? Facets.MinLength
                : parameter.MaxLength is not null ? Facets.MaxLength
                : null;
            if (facet is not null)
            {
                return (facet, "a number is not constrained by characters; use MinValue and MaxValue");
            }
        }
        else if (parameter.MinValue is not null || parameter.MaxValue is not null)
        {
            var facet = parameter.MinValue is not null ? Facets.MinValue : Facets.MaxValue;
            return (facet, "only a number is constrained by values; use MinLength and MaxLength, or AllowedPattern");
        }

        return parameter.MinLength > parameter.MaxLength
                ? (Facets.MaxLength, $"no text has {parameter.MinLength} characters or more and {parameter.MaxLength} or fewer")
            : parameter.MinValue > parameter.MaxValue
                ? (Facets.MaxValue, $"no number is at least {parameter.MinValue} and at most {parameter.MaxValue}")
            : null;
    }

    private static void JudgeDefault(Parameter parameter, string text, Verdict verdict)
    {
        var subject = new Subject(parameter.Id, Facets.DefaultValue);
        foreach (var value in ValuesOf(parameter, text))
        {
            if (Fault(parameter, value) is { } fault)
            {
                verdict.Violated(subject, $"CloudFormation refuses the default '{value}' of {parameter.Title} because {fault}");
                return;
            }

            if (parameter.AllowedPattern is { } pattern)
            {
                switch (PatternMatch.Of(pattern, value))
                {
                    case false:
                        verdict.Violated(
                            subject,
                            $"CloudFormation refuses the default '{value}' of {parameter.Title} because it does not match {pattern}"
                        );
                        return;
                    case null:
                        verdict.NotProven(subject, $"only CloudFormation knows whether '{value}' matches {pattern}");
                        return;
                }
            }
        }
    }

    // Systems Manager parameters hold the value that constraints are for; what stands in the template is only its name.
    private static IEnumerable<string> ValuesOf(Parameter parameter, string text) =>
        parameter.Type.StartsWith("AWS::SSM::", System.StringComparison.Ordinal) ? []
        : parameter.Type == "CommaDelimitedList" || parameter.Type.StartsWith("List<", System.StringComparison.Ordinal)
            ? text.Split(',').Select(item => item.Trim())
        : [text];

    private static string? Fault(Parameter parameter, string value)
    {
        if (parameter.AllowedValues.Count > 0 && !parameter.AllowedValues.Contains(value))
        {
            return "it is none of the allowed values " + string.Join(", ", parameter.AllowedValues);
        }

        if (parameter.Type == Number)
        {
            return !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? "it is no number"
                : number < parameter.MinValue ? $"it is less than {parameter.MinValue}"
                : number > parameter.MaxValue ? $"it is more than {parameter.MaxValue}"
                : null;
        }

        return value.Length < parameter.MinLength ? $"it has fewer than {parameter.MinLength} characters"
            : value.Length > parameter.MaxLength ? $"it has more than {parameter.MaxLength} characters"
            : null;
    }
}
