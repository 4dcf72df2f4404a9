using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Gathers problems while a template is written.</summary>
internal sealed class ProblemCollector
{
    private readonly List<TemplateProblem> problems = [];

    public bool HaveError { get; private set; }

    public IReadOnlyList<TemplateProblem> All => problems;

    public void Error(TemplateProblemKind kind, ElementId? element, string message, string? facet = null) =>
        Add(kind, Severity.Error, element, message, facet);

    public void Add(TemplateProblemKind kind, Severity severity, ElementId? element, string message, string? facet = null)
    {
        HaveError |= severity == Severity.Error;
        problems.Add(new TemplateProblem(kind, severity, element is { } id ? new Subject(id, facet) : null, message));
    }
}
