using System.Linq;

namespace IngressRouting.Model;

/// <summary>Whether the security groups of an interface admit anything of a family that comes from outside of its VPC.</summary>
internal sealed class OutsideTraffic(TopologyView view, Reference vpc, AddressFamily family)
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

    // A group that this deployment does not have is none that the interface is in.
    private void Note(Reference group)
    {
        IsReported |= group.IsInvalid;
        if (view.Find<SecurityGroup>(group) is { IsExisting: false } found)
        {
            Needs ??= view.IsExported(found)
                ? $"an output tells the id of {found.Title}, so that something else may add rules to it"
                : view.Unseen.RulesOf(found);
        }
        else if (view.IsExisting(group))
        {
            Needs ??= $"the topology does not state all rules of {Wording.Group(view, group)}";
        }
    }

    private bool Admits(SecurityGroupIngress rule)
    {
        switch (rule.Peer)
        {
            case SecurityGroupPeer.Addresses addresses:
                return AdmitsBlock(addresses.Block);
            case SecurityGroupPeer.PrefixList list:
                IsReported |= list.Id is Value<string>.Invalid;
                Needs ??= $"the topology does not know the blocks of prefix list {Wording.Value(view, list.Id)}";
                return false;
            default:
                // The members of a group are interfaces, and a reference to it does not hold for what a middlebox forwards.
                return false;
        }
    }

    private bool AdmitsBlock(Value<Cidr> block)
    {
        if (view.TermOf(block) is not { } term)
        {
            IsReported = true;
            return false;
        }

        // A literal and the block of an element have a family; of what else is passed, such as a parameter, only the deployment knows it.
        var hasFamily = term.Root is null or Expression.Ipv6BlockOf or Expression.Attribute;
        if (term.Family != family)
        {
            Needs ??= !hasFamily ? $"only the deployment knows whether {Wording.Value(view, block)} is an {family} block" : null;
            return false;
        }

        var place = view.SpaceOf(vpc).PlaceOf(term);
        IsReported |= place == Place.Reported;
        Needs ??=
            place == Place.Unknown
                ? $"only the deployment knows whether {Wording.Value(view, block)} is outside of {Wording.Vpc(view, vpc)}"
                : null;
        return place == Place.Outside;
    }
}
