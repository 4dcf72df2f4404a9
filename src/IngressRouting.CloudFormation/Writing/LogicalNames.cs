using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The logical ids of a topology. Resources and parameters share one name space, because <c>Ref</c> does; outputs and conditions have their own.</summary>
internal sealed class LogicalNames
{
    /// <summary>How many characters a logical id may have.</summary>
    public const int MaximumLength = 255;

    private readonly TopologyModel model;
    private readonly ProblemCollector problems;
    private readonly Dictionary<string, Element> referable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Element> conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Element> outputs = new(StringComparer.Ordinal);

    public LogicalNames(TopologyModel model, ProblemCollector problems)
    {
        this.model = model;
        this.problems = problems;
        foreach (var element in model.Elements)
        {
            if (!element.IsEntry)
            {
                continue;
            }

            CheckForm(element);
            Enter(
                element is Output ? outputs
                    : element is Condition ? conditions
                    : referable,
                element
            );
        }
    }

    /// <summary>The element with that id; null when the topology has none.</summary>
    public Element? Find(ElementId id) => id.Index >= 0 && id.Index < model.Elements.Count ? model[id] : null;

    /// <summary>The resource or parameter with that logical id; null when there is none.</summary>
    public Element? Find(string logicalId) => referable.TryGetValue(logicalId, out var element) ? element : null;

    /// <summary>Whether CloudFormation takes the text for a logical id.</summary>
    public static bool IsWellFormed(string id)
    {
        var isWellFormed = id.Length is > 0 and <= MaximumLength;
        for (var i = 0; i < id.Length && isWellFormed; i++)
        {
            isWellFormed = id[i] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
        }

        return isWellFormed;
    }

    private void Enter(Dictionary<string, Element> names, Element element)
    {
        if (!names.TryGetValue(element.LogicalId, out var first))
        {
            names.Add(element.LogicalId, element);
            return;
        }

        problems.Error(
            TemplateProblemKind.DuplicateLogicalId,
            element.Id,
            $"{element.Title} has the logical id '{element.LogicalId}' of {first.Title}; name one of them differently",
            Facets.LogicalId
        );
    }

    private void CheckForm(Element element)
    {
        if (!IsWellFormed(element.LogicalId))
        {
            problems.Error(
                TemplateProblemKind.MalformedLogicalId,
                element.Id,
                $"the logical id '{element.LogicalId}' of {element.Title} must be 1 to {MaximumLength} letters (A-Z, a-z) and digits",
                Facets.LogicalId
            );
        }
    }
}
