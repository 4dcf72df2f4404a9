using System.Linq;

namespace IngressRouting.Model;

/// <summary>Whether the security groups of an interface admit anything that comes from outside of its VPC.</summary>
internal sealed class OutsideTraffic(TopologyView view, Reference vpc)
{
    /// <summary>What would have to be known to say that nothing is admitted; null when enough is.</summary>
    public string? Needs { get; private set; }

    /// <summary>Whether something that it depends on is wrong, and a rule of its own says so.</summary>
    public bool IsReported { get; private set; }

    /// <summary>Whether some rule surely admits something; else the other properties say how sure it is that none does.</summary>
    public bool IsAdmittedBy(NetworkInterface eni)
    {
        // Each has to be looked at: one that admits is enough.
        foreach (var group in eni.SecurityGroups)
        {
            if (view.RulesOf(group).OfType<SecurityGroupIngress>().Any(Admits))
            {
                return true;
            }

            Note(group);
        }

        return false;
    }

    private void Note(Reference group)
    {
        if (group.IsInvalid || (group.Element is not null && view.Find<SecurityGroup>(group) is null))
        {
            IsReported = true;
        }
        else if (view.Find<SecurityGroup>(group) is not { IsExisting: false } found)
        {
            var name = view.Find<SecurityGroup>(group)?.Title ?? "a security group that exists already";
            Needs ??= $"the topology does not state all rules of {name}";
        }
        else if (view.IsExported(found))
        {
            Needs ??= $"an output tells the id of {found.Title}, so that something else may add rules to it";
        }
    }

    private bool Admits(SecurityGroupIngress rule)
    {
        switch (rule.Peer)
        {
            case SecurityGroupPeer.Addresses addresses:
                return AdmitsBlock(rule, view.Resolve(addresses.Block));
            case SecurityGroupPeer.PrefixList list:
                IsReported |= list.Id is Value<string>.Invalid;
                Needs ??= $"the topology does not know the blocks of prefix list {Wording.Value(view, list.Id)}";
                return false;
            default:
                // The members of a group are interfaces, and a reference to it does not hold for what a middlebox forwards.
                return false;
        }
    }

    private bool AdmitsBlock(SecurityGroupIngress rule, Value<Cidr> block)
    {
        switch (block)
        {
            case Value<Cidr>.Known known:
                var place = view.SpaceOf(vpc).PlaceOf(known.Content);
                IsReported |= place == Place.Reported;
                Needs ??=
                    place == Place.Unknown
                        ? $"only the deployment knows whether {known.Content} of {rule.Title} is outside of {Wording.Vpc(view, vpc)}"
                        : null;
                return place == Place.Outside;
            case Value<Cidr>.Symbolic symbolic:
                if (!IsInside(symbolic.Expression))
                {
                    Needs ??=
                        $"the source is {Wording.Expression(view, symbolic.Expression)}, and only the deployment knows whether it is outside of "
                        + Wording.Vpc(view, vpc);
                }

                return false;
            default:
                IsReported = true;
                return false;
        }
    }

    // The block of the VPC, or of one of its subnets, whatever they are.
    private bool IsInside(Expression block) => view.SpaceOf(vpc).IsOwnBlock(block) || view.SpaceOf(vpc).SubnetOf(block) is not null;
}
