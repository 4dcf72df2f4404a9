using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.Recording;

/// <summary>The source map of a topology that DSL calls made: a facet is the parameter of that name of the call that stated it.</summary>
internal sealed class RecordedSources : SourceMap
{
    private readonly List<CallSite> made = [];
    private readonly Dictionary<Subject, CallSite> stated = [];

    /// <summary>Says which call made an element. The ids count up from zero.</summary>
    public void Made(ElementId element, CallSite by) => made.Insert(element.Index, by);

    /// <summary>Says which later call stated a facet.</summary>
    public void Stated(Subject subject, CallSite by) => stated[subject] = by;

    /// <inheritdoc />
    public override Origin? Find(Subject subject)
    {
        if (!stated.TryGetValue(subject, out var site))
        {
            if (subject.Element.Index >= made.Count)
            {
                return null;
            }

            site = made[subject.Element.Index];
        }

        return Argument(site, subject.Facet) ?? site.Whole;
    }

    // A logical id that nobody chose is made from the name, and an IPv6 block that nobody wrote from an index. Of several tags, each was
    // stated by a call of its own.
    private static Origin? Argument(CallSite site, string? facet) =>
        facet switch
        {
            null => null,
            Facets.LogicalId => site.Argument(facet) ?? site.Argument(Facets.Name),
            Facets.Ipv6Cidr => site.Argument(facet) ?? site.Argument(Facets.Index),
            _ => site.Argument(Facets.Plain(facet)),
        };
}
