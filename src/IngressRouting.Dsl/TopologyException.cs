using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A topology has errors: all of them, not only the first.</summary>
public sealed class TopologyException : Exception
{
    internal TopologyException(IReadOnlyList<Finding> findings, SourceMap sources)
        : base(Describe(findings, sources)) => Findings = findings;

    internal TopologyException(string reason)
        : base(reason) => Findings = [];

    /// <summary>The findings at error level; empty when the template cannot be written for another reason.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Describe(IReadOnlyList<Finding> findings, SourceMap sources) =>
        string.Join(
            Environment.NewLine,
            findings.Select(finding => $"{finding.RuleId}: {finding.Message} ({sources.Find(finding.Subject)})")
        );
}
