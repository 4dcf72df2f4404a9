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
        var judged = new HashSet<ResourceReference>();
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (
                edgeRoute.Target == EdgeTarget.Middlebox
                && edgeRoute.Route.Target.Reference is { Kind: not ResourceKind.GatewayLoadBalancerEndpoint } target
                && judged.Add(target)
            )
            {
                JudgeTarget(view, edgeRoute, target, verdict);
            }
        }
    }

    private static void JudgeTarget(TopologyView view, EdgeRoute edgeRoute, ResourceReference target, Verdict verdict)
    {
        if (view.InterfaceOf(target) is not { IsExisting: false } eni)
        {
            verdict.NotProven(
                new Subject(edgeRoute.Route.Id, Facets.Target),
                $"the security groups of {Wording.Name(view, target)} are not part of the topology"
            );
        }
        else if (!view.IsUnattached(eni))
        {
            JudgeInterface(view, edgeRoute, eni, verdict);
        }
    }

    private static void JudgeInterface(TopologyView view, EdgeRoute edgeRoute, NetworkInterface eni, Verdict verdict)
    {
        var subject = new Subject(eni.Id, Facets.SecurityGroup);
        var outside = new OutsideTraffic(view, edgeRoute.Table.Vpc);
        if (outside.IsAdmittedBy(eni) || outside.IsReported)
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
                : $"{string.Join(" and ", groups)} of {eni.Title} {(groups.Count > 1 ? "admit" : "admits")} nothing from outside of "
                    + Wording.Vpc(view, edgeRoute.Table.Vpc);
        verdict.Violated(
            subject,
            $"{fact}, so what {Wording.Name(view, edgeRoute.Edge.Gateway)} sends through the appliance to other subnets is dropped there; allow "
                + "ingress from the addresses that send it, such as 0.0.0.0/0",
            null,
            new Subject(edgeRoute.Route.Id, Facets.Target)
        );
    }
}
