using System.Collections.Generic;
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
        foreach (var value in ParameterAcceptance.ValuesOf(parameter, text))
        {
            if (ParameterAcceptance.Refusal(parameter, value, out var isKnown) is { } refusal)
            {
                verdict.Violated(subject, $"CloudFormation refuses the default '{value}' of {parameter.Title} because {refusal}");
                return;
            }

            if (!isKnown)
            {
                verdict.NotProven(subject, $"only CloudFormation knows whether '{value}' matches {parameter.AllowedPattern}");
                return;
            }
        }
    }
}
