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
        if (session.Sections.Mappings.Count > OtherEntries)
        {
            problems.Error(TemplateProblemKind.TooMany, null, TooMany("mappings", session.Sections.Mappings.Count, OtherEntries));
        }

        CheckDescription(session);
    }

    /// <summary>Checks the size of the written template.</summary>
    public static void CheckSize(int bytes, ProblemCollector problems)
    {
        if (bytes > TemplateBytes)
        {
            var message =
                $"the template has {bytes} bytes; CloudFormation takes {TemplateBytes}, so split the topology into several stacks";
            problems.Error(TemplateProblemKind.TemplateTooLarge, null, message);
        }
        else if (bytes > RequestBytes)
        {
            var message = $"the template has {bytes} bytes; above {RequestBytes} it has to be uploaded to S3 before it is deployed";
            problems.Add(TemplateProblemKind.NeedsS3, Severity.Warning, null, message);
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

    private static string TooMany(string what, int count, int most) =>
        $"the template has {count} {what}; CloudFormation takes {most} in one template";
}
