using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Evaluation;

/// <summary>A topology method as the compiler sees it: its template, what the rules say, and what could not be evaluated.</summary>
/// <param name="Name">The name of the topology.</param>
/// <param name="FileName">The name of the template's file.</param>
/// <param name="Template">The template; null when the topology was not evaluated or cannot be written.</param>
/// <param name="Reports">What to tell the user, in the order in which it was found.</param>
/// <param name="Judgement">What the rules say; null when the topology was not evaluated.</param>
public sealed record CompiledTopology(string Name, string FileName, string? Template, IReadOnlyList<Report> Reports, Judgement? Judgement)
{
    /// <summary>
    /// How many errors there are, before the user's configuration suppresses any. One at least where nothing was judged: without a report,
    /// the compiler's own error is the reason.
    /// </summary>
    public int Errors => Math.Max(Reports.Count(report => report.Severity == Severity.Error), Judgement is null ? 1 : 0);
}
