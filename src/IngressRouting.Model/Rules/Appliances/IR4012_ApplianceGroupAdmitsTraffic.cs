using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds appliances whose security groups stop what a gateway route table sends to them.</summary>
public sealed class IR4012_ApplianceGroupAdmitsTraffic : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4012";

    /// <inheritdoc />
    public override string Title => "The security groups of an appliance should admit the traffic that it forwards";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var judged = new HashSet<(ResourceReference Target, AddressFamily Family)>();
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (
                edgeRoute.Target == EdgeTarget.Middlebox
                && edgeRoute.Route.Target.Reference is { Kind: not ResourceKind.GatewayLoadBalancerEndpoint } target
                && judged.Add((target, edgeRoute.SteeredFamily))
            )
            {
                JudgeTarget(view, edgeRoute, target, judged.Contains((target, Cidr.Other(edgeRoute.SteeredFamily))), verdict);
            }
        }
    }

    private static void JudgeTarget(TopologyView view, EdgeRoute edgeRoute, ResourceReference target, bool isSecond, Verdict verdict)
    {
        if (view.InterfaceOf(target) is not { IsExisting: false } eni)
        {
            if (isSecond)
            {
                return;
            }

            verdict.NotProven(
                new Subject(edgeRoute.Route.Id, Facets.Target),
                $"the security groups of {Wording.Name(view, target)} are not part of the topology"
            );
        }
        else if (!view.IsUnattached(eni))
        {
            JudgeInterface(view, edgeRoute, eni, isSecond, verdict);
        }
    }

    private static void JudgeInterface(TopologyView view, EdgeRoute edgeRoute, NetworkInterface eni, bool isSecond, Verdict verdict)
    {
        var subject = new Subject(eni.Id, Facets.SecurityGroup);
        var family = edgeRoute.SteeredFamily;
        var outside = new OutsideTraffic(view, edgeRoute.Table.Vpc, family);
        var admitsOther = new OutsideTraffic(view, edgeRoute.Table.Vpc, Cidr.Other(family)).IsAdmittedBy(eni);

        // A group that admits nothing at all is said once, and not for each family.
        if (outside.IsAdmittedBy(eni) || outside.IsReported || (isSecond && !admitsOther))
        {
            return;
        }

        if (outside.Needs is { } needs)
        {
            verdict.NotProven(subject, needs);
            return;
        }

        var groups = eni.SecurityGroups.Select(view.Find<SecurityGroup>).OfType<SecurityGroup>().Select(group => group.Title).ToList();
        var fact =
            groups.Count == 0
                ? $"{eni.Title} is in the default security group of {Wording.Vpc(view, edgeRoute.Table.Vpc)}, which admits only its own members"
                : $"{string.Join(" and ", groups)} of {eni.Title} {(groups.Count > 1 ? "admit" : "admits")} {(admitsOther ? $"no {family} traffic" : "nothing")} from outside of "
                    + Wording.Vpc(view, edgeRoute.Table.Vpc);
        verdict.Violated(
            subject,
            $"{fact}, so what {Wording.Name(view, edgeRoute.Edge.Gateway)} sends through the appliance to other subnets is dropped there; allow "
                + $"ingress from the addresses that send it, such as {Cidr.Any(family)}",
            null,
            new Subject(edgeRoute.Route.Id, Facets.Target)
        );
    }
}
