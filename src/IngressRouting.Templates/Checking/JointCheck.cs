using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Judges stacks of which some import what others export: each with those from which it imports, and all of them together. Two that import
/// the same may complete each other, or be meant for two accounts; so what is wrong in one of the two ways only is not proven.
/// </summary>
internal sealed class JointCheck
{
    private readonly CheckOptions options;
    private readonly StackNames names;
    private readonly List<GivenStack> stacks;

    private JointCheck(List<GivenStack> stacks, StackNames names, CheckOptions options)
    {
        this.stacks = stacks;
        this.names = names;
        this.options = options;
    }

    /// <summary>Replaces the reports of stacks that have to do with others of the list.</summary>
    public static void Run(IReadOnlyList<GivenStack> given, CheckOptions options, CancellationToken cancellation)
    {
        var readable = given.Where(stack => stack.Report.Fault is null).ToList();
        if (readable.Count < 2)
        {
            return;
        }

        var names = new StackNames(readable, options);
        names.Groups().ToList().ForEach(group => Run(group, names, options, cancellation));
    }

    private static void Run(List<GivenStack> group, StackNames names, CheckOptions options, CancellationToken cancellation)
    {
        try
        {
            new JointCheck(group, names, options).Run(cancellation);
        }
        catch (UnreadableTemplateException fault) when (fault.IsOfStacks)
        {
            // It cannot be deployed beside the others, and they can.
            var refused = names.OwnerOf(fault.Path);
            refused.Report = new TemplateReport(refused.Report.Path, fault, [], [], default);
            if (group.Remove(refused) && group.Count > 1)
            {
                Run(group, names, options, cancellation);
            }
        }
        catch (UnreadableTemplateException)
        {
            // Each can be read, so that they are no stacks of one account; what is said of each alone stands.
        }
    }

    private void Run(CancellationToken cancellation)
    {
        var all = StackCheck.Of(MakeAll(), cancellation);
        var each = stacks
            .Where(stack => names.ExportersOf(stack).Count > 0)
            .ToDictionary(stack => stack, stack => Check(stack, cancellation));
        foreach (var stack in stacks)
        {
            var own = each.TryGetValue(stack, out var check) ? check?.Report() : null;
            stack.Report = Merge(stack, own is null ? stack.Report : own, [.. each.Values.OfType<StackCheck>()], all);
        }
    }

    // A stack that can be judged as a whole alone, and not with those from which it imports, is judged alone.
    private StackCheck? Check(GivenStack stack, CancellationToken cancellation)
    {
        var check = StackCheck.Of(Make(stack, "", []), cancellation);
        return check.IsComplete || stack.Report.NotJudged is not null ? check : null;
    }

    // Nobody imports from the first, so that it needs no name by which others speak of it.
    private TemplateScope MakeAll()
    {
        var first = stacks.Find(stack => stacks.TrueForAll(other => !names.ExportersOf(other).Contains(stack)))!;
        var made = new Dictionary<GivenStack, TemplateScope>();
        var root = Make(first, "", made);
        foreach (var stack in stacks.Where(stack => !made.ContainsKey(stack)).ToList())
        {
            root.Beside.Add(made.TryGetValue(stack, out var known) ? known : Make(stack, names.PrefixOf(stack), made));
        }

        return root;
    }

    private TemplateScope Make(GivenStack stack, string prefix, Dictionary<GivenStack, TemplateScope> made)
    {
        var scope = StackScopes.Make(stack.Document!, prefix, options, names);
        made.Add(stack, scope);
        foreach (var exporter in names.ExportersOf(stack))
        {
            scope.Exporters.Add(made.TryGetValue(exporter, out var known) ? known : Make(exporter, names.PrefixOf(exporter), made));
        }

        return scope;
    }

    private TemplateReport Merge(GivenStack stack, TemplateReport own, List<StackCheck> each, StackCheck all)
    {
        var here = own.Findings.Concat(each.SelectMany(check => check.Findings)).Where(finding => IsOf(stack, finding.Place)).ToList();
        var together = all.Findings.Where(finding => IsOf(stack, finding.Place)).ToList();
        var findings = new List<TemplateFinding>();
        var questions = own.NotProven.Where(question => IsOf(stack, question.Place)).ToList();
        foreach (var finding in here.Concat(together))
        {
            if (findings.Exists(told => told.RuleId == finding.RuleId && told.Place.IsAt(finding.Place) && !own.Findings.Contains(finding)))
            {
                continue;
            }

            if (Tells(here, finding) && Tells(together, finding))
            {
                findings.Add(finding);
            }
            else
            {
                Add(
                    questions,
                    new TemplateQuestion(
                        finding.RuleId,
                        Depends + finding.Message,
                        finding.Place,
                        new ValueList<TemplatePlace>(finding.Related)
                    )
                );
            }
        }

        foreach (var question in each.Append(all).SelectMany(check => check.Questions).Where(question => IsOf(stack, question.Place)))
        {
            if (!findings.Exists(told => told.RuleId == question.RuleId && told.Place.IsAt(question.Place)))
            {
                Add(questions, question);
            }
        }

        return (own with { Findings = [.. findings.Distinct()], NotProven = questions }).Ordered(stack.Document!);
    }

    private const string Depends = "it depends on which of the stacks are deployed that are checked together: ";

    private bool IsOf(GivenStack stack, TemplatePlace place) => names.OwnerOf(place.Document) == stack;

    private static bool Tells(List<TemplateFinding> findings, TemplateFinding wanted) =>
        findings.Exists(finding => finding.RuleId == wanted.RuleId && finding.Place.IsAt(wanted.Place));

    // Once at each place, whoever asks.
    private static void Add(List<TemplateQuestion> questions, TemplateQuestion question)
    {
        if (!questions.Exists(told => told.RuleId == question.RuleId && told.Place.IsAt(question.Place)))
        {
            questions.Add(question);
        }
    }
}
