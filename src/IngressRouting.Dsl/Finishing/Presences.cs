using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// When nodes are there: while their own conditions hold and everything that they belong to is there, so that a template never refers from a
/// part to a whole which this deployment lacks.
/// </summary>
internal sealed class Presences(ModelBuilder builder)
{
    private readonly Dictionary<Node, Presence> known = [];

    /// <summary>When a node is there.</summary>
    public Presence Of(Node node)
    {
        if (!known.TryGetValue(node, out var presence))
        {
            presence = node.Owners.Aggregate(node.OwnPresence(builder), (all, owner) => all.And(Of(owner)));
            known.Add(node, presence = InOrder(presence));
        }

        return presence;
    }

    /// <summary>The same presence, always written the same way: it becomes one condition of the template, named after all that it is made of.</summary>
    public static Presence InOrder(Presence presence) =>
        presence.Literals.Count < 2
            ? presence
            : new Presence(
                new ValueList<ConditionLiteral>(
                    presence.Literals.OrderBy(literal => literal.Condition, StringComparer.Ordinal).ThenBy(literal => !literal.Holds)
                )
            );
}
