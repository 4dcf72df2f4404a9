using System.Collections.Generic;

namespace IngressRouting;

/// <summary>A managed prefix list as destination.</summary>
internal sealed class PrefixListDestination(Text id) : Destination
{
    internal override Text Text => id;

    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target)
    {
        yield return new SingleDestination(this, id.LogicalName, builder => new Model.Destination.PrefixList(id.Resolve(builder)));
    }
}
