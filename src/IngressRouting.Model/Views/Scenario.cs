using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>One way in which a template can be deployed: how its conditions turn out, and what its parameters are.</summary>
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

    /// <summary>What each parameter is of which every value is judged, by name; null when there is none.</summary>
    public IReadOnlyDictionary<string, string>? Parameters { get; init; }

    /// <summary>Whether something with that presence is there; a condition that the scenario leaves open counts as true.</summary>
    public bool Includes(Presence presence) => presence.Literals.Count == 0 || presence.Literals.All(Holds);

    /// <summary>Whether the literal is true here.</summary>
    public bool Holds(ConditionLiteral literal) => !conditions.TryGetValue(literal.Condition, out var value) || value == literal.Holds;

    /// <summary>What a parameter is; null when the scenario leaves it open.</summary>
    public string? ValueOf(string parameter) => Parameters is { } known && known.TryGetValue(parameter, out var value) ? value : null;
}
