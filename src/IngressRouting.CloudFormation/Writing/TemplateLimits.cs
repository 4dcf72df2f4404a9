using System;
using System.Collections.Generic;
using System.Text;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>What CloudFormation takes at most in one template.</summary>
internal static class TemplateLimits
{
    public const int Resources = 500;
    public const int OtherEntries = 200;
    public const int RequestBytes = 51_200;
    public const int TemplateBytes = 1_000_000;
    public const int DescriptionBytes = 1_024;
    public const int ParameterDescriptionCharacters = 4_000;
    public const int OutputDescriptionCharacters = 1_024;
    public const int ParameterValueBytes = 4_096;
    public const int DynamicReferences = 60;

    private const string DynamicReference = "{{resolve:";

    /// <summary>Checks numbers and lengths.</summary>
    public static void CheckContent(WritingSession session)
    {
        var problems = session.Problems;
        var parameters = new List<Parameter>();
        var outputs = new List<Output>();
        var resources = new List<Element>();
        foreach (var element in session.Model.Elements)
        {
            switch (element)
            {
                case Parameter parameter:
                    parameters.Add(parameter);
                    CheckParameter(parameter, problems);
                    break;
                case Output output:
                    outputs.Add(output);
                    CheckLength(output, "description", output.Description?.Length, OutputDescriptionCharacters, "characters", problems);
                    break;
                case Condition:
                    break;
                case { IsEntry: true }:
                    resources.Add(element);
                    break;
            }
        }

        if (resources.Count == 0)
        {
            problems.Error(TemplateProblemKind.NoResources, null, "the topology makes no resource; CloudFormation requires at least one");
        }

        CheckNumber(resources, "resources", Resources, "split the topology into several stacks", problems);
        CheckNumber(parameters, "parameters", OtherEntries, "merge some of them", problems);
        CheckNumber(outputs, "outputs", OtherEntries, "leave some of them out", problems);
        MappingLimits.Check(session.Sections.Mappings, problems);
        CheckDescription(session);
    }

    /// <summary>Checks the written template as a whole.</summary>
    public static void CheckText(DocumentObject template, string json, ProblemCollector problems)
    {
        CheckDynamicReferences(json, problems);
        var bytes = Encoding.UTF8.GetByteCount(json);
        if (bytes > TemplateBytes)
        {
            var message =
                $"the template has {bytes} bytes; CloudFormation takes {TemplateBytes}, so split the topology into several stacks";
            problems.Error(TemplateProblemKind.TemplateTooLarge, null, message);
        }
        else if (bytes > RequestBytes)
        {
            var message =
                $"the template has {bytes} bytes; above {RequestBytes} it has to be uploaded to S3 before it is deployed"
                + Minified(template);
            problems.Add(TemplateProblemKind.NeedsS3, Severity.Warning, null, message);
        }
    }

    /// <summary>Says that a limit on numbers is exceeded.</summary>
    public static string TooMany(string what, int count, int most) =>
        $"the template has {count} {what}; CloudFormation takes {most} in one template";

    private static string Minified(DocumentObject template)
    {
        var bytes = Encoding.UTF8.GetByteCount(JsonText.WriteMinified(template));
        return bytes > RequestBytes ? "" : $", unless the minified one of {bytes} bytes is deployed, which the build writes beside it";
    }

    private static void CheckDynamicReferences(string json, ProblemCollector problems)
    {
        var count = 0;
        for (var at = -1; (at = json.IndexOf(DynamicReference, at + 1, StringComparison.Ordinal)) >= 0; )
        {
            count++;
        }

        if (count > DynamicReferences)
        {
            problems.Error(
                TemplateProblemKind.TooMany,
                null,
                TooMany("dynamic references", count, DynamicReferences) + ", so pass some of the values as parameters"
            );
        }
    }

    private static void CheckDescription(WritingSession session)
    {
        if (session.Model.Description is { } description && Encoding.UTF8.GetByteCount(description) is var bytes and > DescriptionBytes)
        {
            var message = $"the description of the template has {bytes} bytes; CloudFormation takes {DescriptionBytes}, so shorten it";
            session.Problems.Error(TemplateProblemKind.TooLong, null, message);
        }
    }

    private static void CheckParameter(Parameter parameter, ProblemCollector problems)
    {
        CheckLength(parameter, "description", parameter.Description?.Length, ParameterDescriptionCharacters, "characters", problems);
        var bytes = parameter.Default is { } text ? Encoding.UTF8.GetByteCount(text) : 0;
        CheckLength(parameter, "default", bytes, ParameterValueBytes, "bytes", problems);
    }

    private static void CheckLength(Element element, string what, int? length, int most, string unit, ProblemCollector problems)
    {
        if (length > most)
        {
            var message = $"the {what} of {element.Title} has {length} {unit}; CloudFormation takes {most}, so shorten it";
            problems.Error(TemplateProblemKind.TooLong, element.Id, message);
        }
    }

    private static void CheckNumber<T>(List<T> elements, string what, int most, string remedy, ProblemCollector problems)
        where T : Element
    {
        if (elements.Count > most)
        {
            var message = TooMany(what, elements.Count, most) + ", so " + remedy;
            problems.Error(TemplateProblemKind.TooMany, elements[most].Id, message);
        }
    }
}
