using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.Evaluation;

/// <summary>What can be wrong with a topology apart from the rules and from the code that makes it.</summary>
public static class TopologyRefusals
{
    /// <summary>A rule could neither be proven nor refuted. Information, because only a deployment can tell.</summary>
    public static readonly Refusal NotProven = new(
        "IR0001",
        "What is not proven is said, because silence means proven",
        "{0} is not proven here, because {1}",
        Severity.Info
    );

    /// <summary>A method that cannot be a topology.</summary>
    public static readonly Refusal Shape = new(
        "IR9401",
        "A topology method is static, gets its arguments from its attribute, and returns a topology",
        "The topology method '{0}' {1}"
    );

    /// <summary>A topology that was begun and not returned.</summary>
    public static readonly Refusal Stray = new(
        "IR9402",
        "Everything that a topology method describes belongs to the topology that it returns",
        "This does not belong to the topology that the method returns, so the template would lack it; begin both in one: var net = Topology(\"Hub\"); net.Vpc(…)"
    );

    /// <summary>Two topologies, one file.</summary>
    public static readonly Refusal SameFile = new(
        "IR9403",
        "Every topology has a template file of its own",
        "The template '{0}' is also that of '{1}'; give one another name: [Topology(\"AnotherName\")]"
    );

    /// <summary>The topology has no form as a template.</summary>
    public static readonly Refusal Template = new(
        "IR9404",
        "The topology can be written as a CloudFormation template",
        "The template cannot be written: {0}"
    );

    /// <summary>The template is written, and there is something to know about it.</summary>
    public static readonly Refusal TemplateNote = new(
        "IR9405",
        "What a deployment of the template must mind is said",
        "{0}",
        Severity.Warning
    );

    /// <summary>A call leaves something behind from which the next one starts.</summary>
    public static readonly Refusal Drift = new(
        "IR9406",
        "Every call of a topology method describes the same topology",
        "The topology '{0}' changes what '{1}' holds, and its next call starts from that: this is the template of the first call, and the next one differs; keep in a local variable what changes",
        Severity.Warning
    );

    /// <summary>All of them, in the order of their ids.</summary>
    public static readonly IReadOnlyList<Refusal> All = [NotProven, Shape, Stray, SameFile, Template, TemplateNote, Drift];
}
