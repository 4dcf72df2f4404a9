using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>One way in which the conditions of a template can turn out.</summary>
public sealed class Scenario
{
    /// <summary>The only scenario of a topology without conditions.</summary>
    public static readonly Scenario Unconditional = new(new Dictionary<string, bool>());

    private readonly IReadOnlyDictionary<string, bool> conditions;

    /// <summary>Makes a scenario.</summary>
    /// <param name="conditions">What each condition is.</param>
    public Scenario(IReadOnlyDictionary<string, bool> conditions) => this.conditions = conditions;

    /// <summary>What each condition is, by name.</summary>
    public IReadOnlyDictionary<string, bool> Conditions => conditions;

    /// <summary>Whether something with that presence is there; a condition that the scenario leaves open counts as true.</summary>
    public bool Includes(Presence presence) => presence.Literals.Count == 0 || presence.Literals.All(Holds);

    /// <summary>Whether the literal is true here.</summary>
    public bool Holds(ConditionLiteral literal) => !conditions.TryGetValue(literal.Condition, out var value) || value == literal.Holds;
}
