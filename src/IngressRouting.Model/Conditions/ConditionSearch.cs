using System;
using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>
/// Tries what a deployment can choose, and notes each different outcome: parameters in the order of their values, then of conditions true
/// before false, in their order.
/// </summary>
internal sealed class ConditionSearch(ConditionVariables variables, Choices choices, int most, int mostSteps)
{
    private readonly ConditionAssignment assignment = new(variables);
    private readonly SortedDictionary<string, Scenario> found = new(StringComparer.Ordinal);
    private int steps;

    /// <summary>Each is a call inside of the one before it, and even two outcomes for each are more than can be tried.</summary>
    private const int MostVariables = 1000;

    /// <summary>The outcomes.</summary>
    public IReadOnlyList<Scenario> Found => [.. found.Values];

    /// <summary>Ends the search at the first choice that is as wanted; null to note all outcomes.</summary>
    public Func<ConditionAssignment, bool>? IsWanted { get; init; }

    /// <summary>The choice at which the search ended.</summary>
    public ConditionAssignment Last => assignment;

    /// <summary>Searches; false when it was ended before it had tried everything.</summary>
    public bool Run() => variables.Free.Count + variables.Compared.Count + variables.Pairs.Count <= MostVariables && TryFree(0);

    private bool TryFree(int next)
    {
        if (next == variables.Free.Count)
        {
            return TryTexts(0);
        }

        foreach (var value in new[] { true, false })
        {
            assignment.Free[variables.Free[next]] = value;
            if (!TryFree(next + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTexts(int next)
    {
        if (next == variables.Compared.Count)
        {
            return TryPairs(0);
        }

        var expression = variables.Compared[next];
        foreach (var text in variables.DomainOf(expression))
        {
            assignment.Texts[expression] = text;
            if (!TryTexts(next + 1))
            {
                return false;
            }
        }

        return true;
    }

    // Two texts that nothing literal is compared with may be the same or not.
    private bool TryPairs(int next)
    {
        if (next == variables.Pairs.Count)
        {
            return Note();
        }

        var pair = variables.Pairs[next];
        if (assignment.Texts[pair.Left] is not null || assignment.Texts[pair.Right] is not null)
        {
            assignment.Pairs[pair] = assignment.Texts[pair.Left] == assignment.Texts[pair.Right];
            return TryPairs(next + 1);
        }

        foreach (var value in new[] { true, false })
        {
            assignment.Pairs[pair] = value;
            if (!TryPairs(next + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool Note()
    {
        if (++steps > mostSteps)
        {
            return false;
        }

        assignment.Forget();
        if (assignment.Refutes(choices.Certain))
        {
            return true;
        }

        if (IsWanted is not null)
        {
            return !IsWanted(assignment);
        }

        var key = assignment.KeyOf(choices);
        if (found.ContainsKey(key))
        {
            return true;
        }

        if (found.Count == most)
        {
            return false;
        }

        found.Add(key, assignment.ToScenario(choices));
        return true;
    }
}
