using IngressRouting.TestSupport;

namespace IngressRouting.Model.Tests;

/// <summary>What all rules together say of a model; a failing expectation prints everything that they said.</summary>
internal static class Expect
{
    // Most tests state a subnet without a route table, because they are about something else.
    private const string MainTable = "IR3007";

    public static Judgement Judge(Net net) => Model.Judge.Topology(net.Model, RuleBook.All);

    // Whoever checks the template that is written of the model has to say the same.
    private static Judgement Compared(Net net)
    {
        Assert.Equal([], Agreement.Differences(net.Model));
        return Judge(net);
    }

    /// <summary>Nothing from any rule, apart from subnets that a test leaves to the main route table.</summary>
    public static void Silence(Net net)
    {
        var judgement = WithoutMainTable(Compared(net));
        Assert.True(judgement.Findings.Count + judgement.OpenQuestions.Count == 0, Print(judgement));
    }

    public static void NoFinding(Net net)
    {
        var judgement = WithoutMainTable(Compared(net));
        Assert.True(judgement.Findings.Count == 0, Print(judgement));
    }

    /// <summary>No finding and no open question of one rule.</summary>
    public static void Silence(Net net, string rule)
    {
        var judgement = Compared(net);
        var isSilent = judgement.Findings.All(said => said.RuleId != rule) && judgement.OpenQuestions.All(said => said.RuleId != rule);
        Assert.True(isSilent, Print(judgement));
    }

    /// <summary>One finding and nothing else, apart from subnets that a test leaves to the main route table: one mistake, one error.</summary>
    public static Finding Only(Net net, string rule, Severity severity, ElementId element, string? facet = null)
    {
        var judgement = rule == MainTable ? Compared(net) : WithoutMainTable(Compared(net));
        var isOnly = judgement.Findings.Count == 1 && judgement.OpenQuestions.Count == 0;
        Assert.True(isOnly, Print(judgement));
        return Check(judgement, rule, severity, element, facet);
    }

    /// <summary>One finding of the rule, whatever the others say.</summary>
    public static Finding Finding(Net net, string rule, Severity severity, ElementId element, string? facet = null) =>
        Check(Compared(net), rule, severity, element, facet);

    /// <summary>One open question and no finding of the rule.</summary>
    public static OpenQuestion NotProven(Net net, string rule, ElementId element, string? facet = null)
    {
        var judgement = Compared(net);
        var questions = judgement.OpenQuestions.Where(said => said.RuleId == rule).ToList();
        Assert.True(questions.Count == 1 && judgement.Findings.All(said => said.RuleId != rule), Print(judgement));
        Assert.Equal(new Subject(element, facet), questions[0].Subject);
        return questions[0];
    }

    public static string Print(Judgement judgement) =>
        string.Join(
            "\n",
            judgement
                .Findings.Select(said => $"{said.RuleId} {said.Severity} {said.Subject}: {said.Message} [{said.When}]")
                .Concat(judgement.OpenQuestions.Select(said => $"{said.RuleId} ? {said.Subject}: {said.Needs} [{said.When}]"))
        );

    private static Judgement WithoutMainTable(Judgement judgement) =>
        judgement with
        {
            Findings = [.. judgement.Findings.Where(said => said.RuleId != MainTable)],
            OpenQuestions = [.. judgement.OpenQuestions.Where(said => said.RuleId != MainTable)],
        };

    private static Finding Check(Judgement judgement, string rule, Severity severity, ElementId element, string? facet)
    {
        var findings = judgement.Findings.Where(said => said.RuleId == rule).ToList();
        Assert.True(findings.Count == 1, Print(judgement));
        Assert.Equal((severity, new Subject(element, facet)), (findings[0].Severity, findings[0].Subject));
        Assert.DoesNotContain("\n", findings[0].Message);
        Assert.False(findings[0].Message.EndsWith('.'), findings[0].Message);
        return findings[0];
    }
}
