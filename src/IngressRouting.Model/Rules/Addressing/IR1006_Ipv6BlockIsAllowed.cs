using System.Linq;

namespace IngressRouting.Model;

/// <summary>Judges the sizes of IPv6 blocks, and whether what needs an IPv6 block has one.</summary>
public sealed class IR1006_Ipv6BlockIsAllowed : Rule
{
    private const int Largest = 44;
    private const int SmallestOfVpc = 60;
    private const int SmallestOfSubnet = 64;
    private const int Step = 4;

    /// <inheritdoc />
    public override string Id => "IR1006";

    /// <inheritdoc />
    public override string Title =>
        "An IPv6 block must be /44 to /60 for a VPC and /44 to /64 for a subnet, in steps of 4, and there where it is used";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var block in view.VpcCidrBlocks)
        {
            if (block.Source is BlockSource.FromPool pool)
            {
                var name = "the IPv6 block of " + Wording.Vpc(view, block.Vpc);
                JudgeSize(view, new Subject(block.Id, Facets.Cidr), pool.Cidr, name, SmallestOfVpc, verdict);
            }
        }

        foreach (var subnet in view.Subnets)
        {
            JudgeSubnet(view, subnet, verdict);
        }

        foreach (var eni in view.NetworkInterfaces)
        {
            if (eni.HasIpv6Address && view.Find<Subnet>(eni.Subnet) is { Ipv6Cidr: null, IsExisting: false } subnet)
            {
                verdict.Violated(
                    new Subject(eni.Id, Facets.Ipv6Address),
                    $"AWS refuses an IPv6 address for {eni.Title} because {subnet.Title} has no IPv6 block; give the subnet one",
                    null,
                    new Subject(subnet.Id)
                );
            }
        }

        foreach (var route in view.Routes)
        {
            JudgeRoute(view, route, verdict);
        }
    }

    private static void JudgeSubnet(TopologyView view, Subnet subnet, Verdict verdict)
    {
        if (subnet.Ipv6Cidr is not { } block)
        {
            if (!subnet.IsExisting && subnet.AssignIpv6AddressOnCreation.TryGet(out var assigns) && assigns)
            {
                verdict.Violated(
                    new Subject(subnet.Id, Facets.AssignIpv6AddressOnCreation),
                    $"AWS refuses {subnet.Title} because it has no IPv6 block to assign addresses from; give it one"
                );
            }

            return;
        }

        var subject = new Subject(subnet.Id, Facets.Ipv6Cidr);
        if (IsOfOneBlock(view, subject, subnet, block, verdict))
        {
            JudgeSize(view, subject, block, "the IPv6 block of " + subnet.Title, SmallestOfSubnet, verdict);
        }
    }

    private static void JudgeRoute(TopologyView view, Route route, Verdict verdict)
    {
        var subject = new Subject(route.Id, Facets.Destination);
        switch (route.Destination)
        {
            case Destination.Addresses addresses:
                IsOfOneBlock(view, subject, route, addresses.Block, verdict);
                break;
            case Destination.OfSubnet { Family: AddressFamily.IPv6 } of when view.Find<Subnet>(of.Subnet) is { Ipv6Cidr: null } subnet:
                verdict.Violated(
                    subject,
                    $"{route.Title} is for the IPv6 block of {subnet.Title}, which has none, so CloudFormation cannot create it; give the subnet "
                        + "an IPv6 block",
                    null,
                    new Subject(subnet.Id)
                );
                break;
        }
    }

    // Whether the VPC whose IPv6 block it is part of has exactly one.
    private static bool IsOfOneBlock(TopologyView view, Subject subject, Element user, Value<Cidr> block, Verdict verdict)
    {
        if (view.TermOf(block)?.Root is not Expression.Ipv6BlockOf owner || view.Find<Vpc>(owner.Element) is not { } vpc)
        {
            return true;
        }

        switch (view.Ipv6BlocksOf(vpc.Id).Take(2).Count())
        {
            case 0 when vpc.IsExisting:
                verdict.NotProven(subject, $"{Wording.Found(view, vpc)}, and the topology does not state its IPv6 blocks");
                return false;
            case 0:
                verdict.Violated(
                    subject,
                    $"{user.Title} uses the IPv6 block of {vpc.Title}, which has none, so CloudFormation cannot create it; give the VPC one by Ipv6()",
                    null,
                    new Subject(vpc.Id)
                );
                return false;
            case 1:
                return true;
            default:
                verdict.NotProven(subject, $"{vpc.Title} has several IPv6 blocks, and only the deployment knows which of them comes first");
                return false;
        }
    }

    private static void JudgeSize(TopologyView view, Subject subject, Value<Cidr> stated, string name, int smallest, Verdict verdict)
    {
        if (view.TermOf(stated, AddressFamily.IPv6) is not { } block)
        {
            return;
        }

        // The rule of subnets speaks of their family.
        var text = block.Root is null ? block.Place.ToString() : Wording.Value(view, stated);
        if (block.Family != AddressFamily.IPv6)
        {
            if (smallest == SmallestOfVpc)
            {
                verdict.Violated(subject, $"AWS refuses {text} as {name} because it is no IPv6 block; write a block such as 2001:db8::/56");
            }
        }
        else if (block.Root is not null && block.Place.IsDefault)
        {
            verdict.NotProven(subject, $"{name} is {text}, and only the deployment knows it");
        }
        else if (block.Place.PrefixLength < Largest || block.Place.PrefixLength > smallest || block.Place.PrefixLength % Step != 0)
        {
            verdict.Violated(
                subject,
                $"AWS refuses {text} as {name} because its prefix is not one of /{Largest} to /{smallest} in steps of {Step}; choose such a block"
            );
        }
    }
}
