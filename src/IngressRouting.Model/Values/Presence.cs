using System.Linq;

namespace IngressRouting.Model;

/// <summary>When an element is part of the stack: always, or only while some conditions hold.</summary>
/// <param name="Literals">All of these must hold; none means always.</param>
public sealed record Presence(ValueList<ConditionLiteral> Literals)
{
    /// <summary>In every deployment.</summary>
    public static readonly Presence Always = new(ValueList<ConditionLiteral>.Empty);

    /// <summary>Only while the condition has the given value.</summary>
    public static Presence When(string condition, bool holds = true) => new(new ValueList<ConditionLiteral>([new(condition, holds)]));

    /// <summary>Only while both hold.</summary>
    public Presence And(Presence other) =>
        other.Literals.Count == 0 ? this
        : Literals.Count == 0 ? other
        : new(new ValueList<ConditionLiteral>(Literals.Concat(other.Literals).Distinct()));
}
