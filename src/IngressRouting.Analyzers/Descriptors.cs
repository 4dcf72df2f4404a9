using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IngressRouting.Evaluation;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Analyzers;

/// <summary>One descriptor for each rule and each refusal, made from what these say of themselves.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Create().ToDictionary(descriptor => descriptor.Id);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ById.Values.ToImmutableArray();

    /// <summary>The diagnostic of a report, at the severity of its case unless the user configured the rule.</summary>
    public static Diagnostic Diagnose(Report report) =>
        Diagnostic.Create(ById[report.Id], report.Location, ToRoslyn(report.Severity), report.Related, report.Properties, report.Message);

    private static IEnumerable<DiagnosticDescriptor> Create()
    {
        var rules = RuleBook.All.Select(rule => Create(rule.Id, rule.Title, "IngressRouting.Rules", rule.Severity));
        var refusals = TopologyRefusals
            .All.Concat(Refusals.All)
            .Select(refusal => Create(refusal.Id, refusal.Title, "IngressRouting.Evaluation", refusal.Severity));
        return rules.Concat(refusals);
    }

    private static DiagnosticDescriptor Create(string id, string title, string category, Severity severity) =>
        new(id, title, "{0}", category, ToRoslyn(severity), isEnabledByDefault: true);

    private static DiagnosticSeverity ToRoslyn(Severity severity) =>
        severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
}
