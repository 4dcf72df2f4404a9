using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>What the writing of one template shares.</summary>
internal sealed class WritingSession
{
    public WritingSession(TopologyModel model, TemplateSections sections, ProblemCollector problems)
    {
        Problems = problems;
        Model = model;
        Sections = sections;
        Names = new LogicalNames(model, Problems);
        Conditions = new ConditionNames(model, Problems);
        References = new ElementGraph(model.Elements.Count);
        foreach (var element in model.Elements)
        {
            if (element is SecurityGroupRule { Group.Element: { } group } rule)
            {
                Rules.Add(group, rule);
            }
        }
    }

    public TopologyModel Model { get; }

    public TemplateSections Sections { get; }

    public ProblemCollector Problems { get; }

    public LogicalNames Names { get; }

    public ConditionNames Conditions { get; }

    /// <summary>The rules of each security group that the topology describes.</summary>
    public ElementsBy<ElementId> Rules { get; } = new();

    /// <summary>Which element names which by Ref, GetAtt or Sub; grows while the elements are written.</summary>
    public ElementGraph References { get; }
}
