using System.Collections.Generic;

namespace IngressRouting;

/// <summary>A block of addresses as destination.</summary>
internal sealed class BlockDestination(CidrBlock block) : Destination
{
    internal override Node? Node => block.Node;

    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target)
    {
        yield return new SingleDestination(this, block.LogicalName, builder => new Model.Destination.Addresses(block.Resolve(builder)));
    }
}
