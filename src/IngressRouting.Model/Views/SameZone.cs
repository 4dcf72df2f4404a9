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
            : SuffixOf(one) is { } suffix && SuffixOf(other) is { } unequal && suffix.Region.Equals(unequal.Region) ? false
            : null;
    }

    /// <summary>Whether a zone may be the one whose name ends so; a place in the Region's list may be any.</summary>
    public static bool MayEndWith(Value<Zone>? zone, string end) =>
        zone switch
        {
            Value<Zone>.Known { Content: Zone.Named named } => named.Name.EndsWith(end, System.StringComparison.Ordinal),
            Value<Zone>.Symbolic symbolic when SuffixOf(symbolic) is { } suffix => suffix.Letter.EndsWith(
                end,
                System.StringComparison.Ordinal
            ) || end.EndsWith(suffix.Letter, System.StringComparison.Ordinal),
            _ => true,
        };

    // "${AWS::Region}a": what the deployment decides, and a letter that it does not.
    private static (Expression Region, string Letter)? SuffixOf(Value<Zone> zone) =>
        zone is Value<Zone>.Symbolic { Expression: Expression.Interpolation { Parts: { Count: 2 } parts } }
        && parts[1] is Expression.Literal letter
            ? (parts[0], letter.Content)
            : null;

    /// <summary>Compares the zones of what two routes lead to and of a subnet; null when the topology does not say where the target lies.</summary>
    public static bool? Compare(TopologyView view, RouteTarget target, Subnet subnet) =>
        view.SubnetAround(target) is { } around ? Compare(around, subnet) : null;

    /// <summary>Whether the zone of a subnet is none, and a rule of its own says so.</summary>
    public static bool IsReported(Subnet subnet) => subnet.Zone is Value<Zone>.Invalid;
}
