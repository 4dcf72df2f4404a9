using System.Globalization;
using System.Text;
using IngressRouting.Defects.Judging;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Reporting;

/// <summary>The page that says who catches what.</summary>
internal static class DefectsPage
{
    /// <summary>Writes it.</summary>
    public static string Of(IReadOnlyList<Scores> scores, DateOnly date)
    {
        var page = new StringBuilder();
        page.Append(Introduction(date));
        AppendJudges(page, scores);
        AppendClasses(page, scores);
        foreach (var (heading, operators) in OperatorList.Groups)
        {
            AppendGroup(page, heading, operators, scores);
        }

        AppendBases(page);
        return page.ToString();
    }

    private static string Introduction(DateOnly date) =>
        $"""
            # Defects, and who catches them

            {OperatorList.All.Count} operators plant one defect each, wherever they can, in {BaseTemplate.All.Count} correct templates of our own:
            {Collection.Mutants.Count} mutants. Judges that know nothing of the defects read all of them. A program writes this page:

                npm ci --prefix tests/oracle
                dotnet run -c Release --project benchmarks/defects run

            `… list` prints the operators, and `… write DIRECTORY` writes all templates with a manifest for other judges. The operators were fixed
            before any rule was changed because of them; what nobody catches stays in the tables.

            **Caught** means that the judge reports something on the mutant, at warning or error level, that it does not report on the base:
            another rule, or the same rule on another resource. It need not name the defect, so the rules that spoke stand beside the number.
            Judges run with the rules that they run by default. Every report on a base is a false alarm.

            The class says what comes of the defect in the template where it is worst: *refused* by AWS at deployment; *broken*, it deploys and
            packets are lost; *risk*, it deploys or carries packets only by chance, or otherwise than meant. An endpoint of a Gateway Load Balancer
            forgives more asymmetry than an instance or Network Firewall.

            ## Judges

            {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.


            """;

    private static void AppendJudges(StringBuilder page, IReadOnlyList<Scores> scores)
    {
        page.Append("| judge | version | caught | bases with false alarms |\n|---|---|---|---|\n");
        foreach (var score in scores)
        {
            var alarms = BaseTemplate.All.Where(template => score.FalseAlarms(template).Count > 0).ToList();
            var names = alarms.Select(template => $"{template.Name} ({Rules(score.FalseAlarms(template))})");
            page.Append(
                $"| {score.Judge} | {score.Version} | {Collection.Mutants.Count(score.Catches)}/{Collection.Mutants.Count} | {string.Join(" ", [$"{alarms.Count}/{BaseTemplate.All.Count}", .. names])} |\n"
            );
        }

        page.Append('\n');
    }

    private static void AppendClasses(StringBuilder page, IReadOnlyList<Scores> scores)
    {
        page.Append($"| class | operators | {Join(scores, score => score.Judge)} |\n|---|---|{Join(scores, _ => "---", "|")}|\n");
        foreach (var group in Collection.Mutants.GroupBy(mutant => mutant.Operator.Class).OrderBy(group => group.Key))
        {
            var count = group.DistinctBy(mutant => mutant.Operator).Count();
            page.Append($"| {NameOf(group.Key)} | {count} | {Join(scores, score => $"{group.Count(score.Catches)}/{group.Count()}")} |\n");
        }

        page.Append(
            $"| operators caught everywhere | {OperatorList.All.Count} | {Join(scores, score => Count(mutants => mutants.All(score.Catches)))} |\n"
        );
        page.Append(
            $"| operators caught nowhere | {OperatorList.All.Count} | {Join(scores, score => Count(mutants => !mutants.Any(score.Catches)))} |\n\n"
        );
    }

    private static string Count(Func<IGrouping<Operator, Mutant>, bool> isCounted) =>
        Collection.Mutants.GroupBy(mutant => mutant.Operator).Count(isCounted).ToString(CultureInfo.InvariantCulture);

    private static void AppendGroup(StringBuilder page, string heading, IReadOnlyList<Operator> operators, IReadOnlyList<Scores> scores)
    {
        page.Append(
            $"## {heading}\n\n| operator | defect | class | {Join(scores, score => score.Judge)} |\n|---|---|---|{Join(scores, _ => "---", "|")}|\n"
        );
        foreach (var planted in operators)
        {
            var mutants = Collection.Mutants.Where(mutant => mutant.Operator == planted).ToList();
            page.Append(
                $"| `{planted.Id}` | {planted.Description} [{planted.Source.Title}]({planted.Source.Url}) | {NameOf(planted.Class)} | {Join(scores, score => Cell(score, mutants))} |\n"
            );
        }

        page.Append('\n');
    }

    private static string Cell(Scores score, IReadOnlyList<Mutant> mutants)
    {
        var caught = mutants.Where(score.Catches).ToList();
        var unproven = mutants.Count(mutant => !score.Catches(mutant) && score.New(mutant).NotProven.Count > 0);
        var rules = Rules(caught.SelectMany(mutant => score.New(mutant).Reports));
        return $"{caught.Count}/{mutants.Count}{(rules.Length > 0 ? " " + rules : "")}{(unproven > 0 ? $", {unproven} not proven" : "")}";
    }

    private static void AppendBases(StringBuilder page)
    {
        page.Append("## Bases\n\n| base | mutants |\n|---|---|\n");
        foreach (var template in BaseTemplate.All)
        {
            var count = Collection.Mutants.Count(mutant => mutant.Base == template);
            page.Append($"| [{template.Name}](../benchmarks/defects/bases/{Collection.FileOf(template)}) | {count} |\n");
        }
    }

    private static string Rules(IEnumerable<Report> reports) =>
        string.Join(' ', reports.Select(report => report.Rule).Distinct().Order(StringComparer.Ordinal));

    private static string NameOf(DefectClass kind) => kind.ToString().ToLowerInvariant();

    private static string Join(IReadOnlyList<Scores> scores, Func<Scores, string> text, string separator = " | ") =>
        string.Join(separator, scores.Select(text));
}
