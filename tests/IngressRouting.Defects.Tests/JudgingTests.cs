using System.Text.Json.Nodes;
using IngressRouting.Defects.Judging;
using IngressRouting.Defects.Mutants;

namespace IngressRouting.Defects.Tests;

public sealed class JudgingTests
{
    private static readonly Mutant Mutant = Collection.Mutants[0];

    [Fact]
    public void What_is_reported_on_the_base_as_well_catches_nothing() =>
        Assert.False(Said(onBase: [new("R1", "Edge")], onMutant: [new("R1", "Edge")]).Catches(Mutant));

    [Fact]
    public void The_same_rule_on_another_resource_catches() =>
        Assert.True(Said(onBase: [new("R1", "Edge")], onMutant: [new("R1", "Web")]).Catches(Mutant));

    [Fact]
    public void Another_rule_on_the_same_resource_catches() =>
        Assert.True(Said(onBase: [new("R1", "Edge")], onMutant: [new("R2", "Edge")]).Catches(Mutant));

    [Fact]
    public void Silence_catches_nothing() => Assert.False(new Scores("judge", "1", new Dictionary<string, Verdict>()).Catches(Mutant));

    [Fact]
    public void A_report_on_a_base_is_a_false_alarm() =>
        Assert.Single(Said(onBase: [new("R1", "Edge")], onMutant: []).FalseAlarms(Mutant.Base));

    [Fact]
    public void Our_tool_s_errors_and_warnings_count_and_its_open_questions_are_told_apart()
    {
        var output = JsonNode.Parse(
            """
            { "files": [
              { "path": "artifacts/a.json", "status": "ok",
                "findings": [
                  { "id": "IR1", "severity": "error", "message": "…", "resource": "Edge", "line": 1, "column": 1, "related": [] },
                  { "id": "IR2", "severity": "warning", "message": "…", "resource": null, "line": 1, "column": 1, "related": [] },
                  { "id": "IR3", "severity": "info", "message": "…", "resource": "Edge", "line": 1, "column": 1, "related": [] }
                ],
                "notProven": [{ "id": "IR4", "resource": "Edge", "needs": "…" }] },
              { "path": "artifacts/b.json", "status": "unreadable", "findings": [], "notProven": [] }
            ] }
            """
        );

        var verdicts = Ingress.Read(output!);

        Assert.Equal([new Report("IR1", "Edge"), new Report("IR2", null)], verdicts["a.json"].Reports);
        Assert.Equal([new Report("IR4", "Edge")], verdicts["a.json"].NotProven);
        Assert.Empty(verdicts["b.json"].Reports);
    }

    private static Scores Said(Report[] onBase, Report[] onMutant) =>
        new(
            "judge",
            "1",
            new Dictionary<string, Verdict>
            {
                [Collection.FileOf(Mutant.Base)] = Verdict.Silent with { Reports = onBase.ToHashSet() },
                [Collection.FileOf(Mutant)] = Verdict.Silent with { Reports = onMutant.ToHashSet() },
            }
        );
}
