using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>What the writing of one template shares.</summary>
internal sealed class WritingSession
{
    public WritingSession(TopologyModel model, TemplateSections sections)
    {
        Model = model;
        Sections = sections;
        Names = new LogicalNames(model, Problems);
        Conditions = new ConditionNames(model, Problems);
        References = new ElementGraph(model.Elements.Count);
    }

    public TopologyModel Model { get; }

    public TemplateSections Sections { get; }

    public ProblemCollector Problems { get; } = new();

    public LogicalNames Names { get; }

    public ConditionNames Conditions { get; }

    /// <summary>Which element names which by Ref, GetAtt or Sub; grows while the elements are written.</summary>
    public ElementGraph References { get; }
}
