using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>The security groups that a network interface or an appliance was put into.</summary>
internal sealed class SecurityGroups
{
    private readonly List<SecurityGroup> groups = [];
    private readonly List<CallSite> sites = [];

    /// <summary>Whether it was put into any.</summary>
    public bool Any => groups.Count > 0;

    /// <summary>The call that stated the last of them; null when none was stated.</summary>
    public CallSite? Site { get; private set; }

    /// <summary>Notes one more group; one that was stated before stays where it was.</summary>
    public void Add(SecurityGroup group)
    {
        if (!groups.Contains(group))
        {
            groups.Add(group);
            sites.Add(DslSession.CurrentCall);
        }

        Site = DslSession.CurrentCall;
        DslSession.Changed();
    }

    /// <summary>Says of an interface which call put it into which group.</summary>
    public void Declare(ModelBuilder builder, ElementId networkInterface)
    {
        if (Site is { } last)
        {
            builder.Sources.Stated(new Subject(networkInterface, Facets.SecurityGroup), last);
        }

        for (var i = 0; i < sites.Count; i++)
        {
            var which = i.ToString(CultureInfo.InvariantCulture);
            builder.Sources.Stated(new Subject(networkInterface, Facets.Of(Facets.SecurityGroup, which)), sites[i]);
        }
    }

    /// <summary>The groups as the model names them.</summary>
    public ValueList<Reference> Resolve(ModelBuilder builder) => new(groups.Select(group => (Reference)builder.IdOf(group)));
}
