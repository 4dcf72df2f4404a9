using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Makes one list of what is said in each scenario.</summary>
/// <typeparam name="T">What is said.</typeparam>
/// <param name="plan">The scenarios.</param>
/// <param name="keyOf">What is said of what, whatever the values are that the words name.</param>
/// <param name="withWhen">The same, with when it is so: in words, and the scenarios.</param>
internal sealed class ScenarioMerge<T>(ScenarioPlan plan, Func<T, object> keyOf, Func<T, string?, List<Scenario>, T> withWhen)
    where T : notnull
{
    /// <summary>How often one thing may be said with other values.</summary>
    private const int MostVariants = 3;

    private readonly List<T> order = [];
    private readonly Dictionary<T, List<Scenario>> scenarios = [];

    /// <summary>What is said in every scenario is said without "when".</summary>
    public IEnumerable<T> Run(IReadOnlyList<IReadOnlyList<T>> byScenario)
    {
        for (var i = 0; i < byScenario.Count; i++)
        {
            foreach (var said in byScenario[i].Distinct())
            {
                if (!scenarios.TryGetValue(said, out var where))
                {
                    scenarios[said] = where = [];
                    order.Add(said);
                }

                where.Add(plan.Scenarios[i]);
            }
        }

        var occasions = new Occasions(plan);
        return plan.HasParameters
            ? order.GroupBy(keyOf).SelectMany(variants => Told([.. variants], occasions))
            : order.Select(said => With(said, occasions.Describe(scenarios[said])));
    }

    // With many values, what is wrong with each of them is said for one; but not of two faults at one place, which meet in some scenario.
    private IEnumerable<T> Told(List<T> variants, Occasions occasions)
    {
        var all = variants.SelectMany(said => scenarios[said]).Distinct().ToList();
        if (variants.Count <= MostVariants || all.Count < variants.Sum(said => scenarios[said].Count))
        {
            return variants.Select(said => With(said, occasions.Describe(scenarios[said])));
        }

        var shown = occasions.Describe(scenarios[variants[0]]);
        return [withWhen(variants[0], $"{occasions.Describe(all) ?? "for each value"}, told of {shown}", all)];
    }

    private T With(T said, string? when) => withWhen(said, when, scenarios[said]);
}
