using System;
using System.Collections.Generic;
using System.Globalization;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// The ids of the elements of a deployment, and the places of what cannot be looked into: the same in every scenario, so that what the rules
/// say of them can be compared.
/// </summary>
internal sealed class ElementIds
{
    private readonly Dictionary<string, ElementId> ids = new(StringComparer.Ordinal);

    private readonly Dictionary<DocumentNode, int> places = [];

    public int Count => ids.Count;

    /// <summary>What a node stands for that cannot be looked into.</summary>
    public Expression.Opaque Unknown(DocumentNode node, string description)
    {
        if (!places.TryGetValue(node, out var place))
        {
            places.Add(node, place = places.Count);
        }

        return new Expression.Opaque(description, "node " + place.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The id of what has that name, which is a new one the first time.</summary>
    public ElementId Of(string name)
    {
        if (!ids.TryGetValue(name, out var id))
        {
            ids.Add(name, id = new ElementId(ids.Count));
        }

        return id;
    }
}
