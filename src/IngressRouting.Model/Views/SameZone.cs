namespace IngressRouting.Model;

/// <summary>Compares the availability zones of subnets.</summary>
internal static class SameZone
{
    /// <summary>Whether two subnets surely lie in one zone, surely in two, or (null) nobody knows before the deployment.</summary>
    public static bool? Compare(Subnet first, Subnet second)
    {
        if (first.Id == second.Id)
        {
            return true;
        }

        if (first.Zone is not { } one || second.Zone is not { } other)
        {
            return null;
        }

        // Fn::GetAZs lists each zone once, so that two places are two zones; what place a zone by name has, only the deployment knows.
        return one is not Value<Zone>.Invalid && one.Equals(other) ? true
            : one.TryGet(out var known) && other.TryGet(out var unlike) && known.GetType() == unlike.GetType() ? false
            : null;
    }

    /// <summary>Compares the zones of what two routes lead to and of a subnet; null when the topology does not say where the target lies.</summary>
    public static bool? Compare(TopologyView view, RouteTarget target, Subnet subnet) =>
        view.SubnetAround(target) is { } around ? Compare(around, subnet) : null;

    /// <summary>Whether the zone of a subnet is none, and a rule of its own says so.</summary>
    public static bool IsReported(Subnet subnet) => subnet.Zone is Value<Zone>.Invalid;
}
