using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>What CloudFormation makes sure of before it changes anything: that each parameter has a value that its type and its constraints take.</summary>
public static class ParameterAcceptance
{
    private const string Number = "Number";

    /// <summary>
    /// The values that are compared with the constraints, of what stands for all of them: the items of a list. Of a parameter of Systems Manager
    /// it is the name and not what is kept under it (CloudFormation User Guide, "CloudFormation-supplied parameter types").
    /// </summary>
    public static IEnumerable<string> ValuesOf(Parameter parameter, string text) =>
        parameter.IsList && !parameter.IsLookup ? text.Split(',').Select(item => item.Trim()) : [text];

    /// <summary>Why CloudFormation refuses a value, as the end of a sentence; null when it does not.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value; one item of a list.</param>
    /// <param name="isKnown">False when only CloudFormation knows whether it refuses it.</param>
    public static string? Refusal(Parameter parameter, string value, out bool isKnown)
    {
        isKnown = true;
        if (Misfit(parameter, value) is { } misfit)
        {
            return misfit;
        }

        var matches = parameter.AllowedPattern is { } pattern ? PatternMatch.Of(pattern, value) : true;
        isKnown = matches is not null;
        return matches == false ? "it does not match " + parameter.AllowedPattern : null;
    }

    private static string? Misfit(Parameter parameter, string value)
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
