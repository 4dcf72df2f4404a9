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

    /// <summary>
    /// Checks how much there is, before anything is written: what CloudFormation takes in no form has to be divided, and every other problem
    /// will be one of the parts.
    /// </summary>
    public static void CheckNumbers(TopologyModel model, ProblemCollector problems)
    {
        CheckNumber(model, static element => element is Parameter, "parameters", OtherEntries, "merge some of them", problems);
        CheckNumber(model, static element => element is Output, "outputs", OtherEntries, "leave some of them out", problems);
        var resources = CheckNumber(
            model,
            static element => element is not (Parameter or Output or Condition),
            "resources",
            Resources,
            "split the topology into several stacks",
            problems
        );
        if (resources == 0)
        {
            problems.Error(TemplateProblemKind.NoResources, null, "the topology makes no resource; CloudFormation requires at least one");
        }
    }

    /// <summary>Checks lengths.</summary>
    public static void CheckContent(WritingSession session)
    {
        var problems = session.Problems;
        foreach (var element in session.Model.Elements)
        {
            switch (element)
            {
                case Parameter parameter:
                    CheckParameter(parameter, problems);
                    break;
                case Output output:
                    CheckLength(output, "description", output.Description?.Length, OutputDescriptionCharacters, "characters", problems);
                    break;
            }
        }

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
        for (var at = -1; (at = json.IndexOf(DynamicReference.Start, at + 1, StringComparison.Ordinal)) >= 0; )
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

    // How many entries of the template are counted.
    private static int CheckNumber(
        TopologyModel model,
        Predicate<Element> isCounted,
        string what,
        int most,
        string remedy,
        ProblemCollector problems
    )
    {
        var count = 0;
        ElementId? excess = null;
        foreach (var element in model.Elements)
        {
            if (element.IsEntry && isCounted(element) && ++count == most + 1)
            {
                excess = element.Id;
            }
        }

        if (excess is { } first)
        {
            problems.Error(TemplateProblemKind.TooMany, first, TooMany(what, count, most) + ", so " + remedy);
        }

        return count;
    }
}
