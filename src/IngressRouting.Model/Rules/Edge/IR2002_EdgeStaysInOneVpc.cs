using System.Linq;

namespace IngressRouting.Model;

/// <summary>Compares the VPC of a gateway route table with those of its gateways and of the interfaces that its routes name.</summary>
public sealed class IR2002_EdgeStaysInOneVpc : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2002";

    /// <inheritdoc />
    public override string Title => "A gateway route table, its gateway and the targets of its routes must be in the same VPC";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var attachments = view.GatewayAttachments.ToLookup(attachment => attachment.Gateway.Resource);
        foreach (var edge in view.EdgeAssociations)
        {
            if (edge.Gateway.Kind.IsOfVpc() && !edge.Gateway.Resource.IsInvalid && !edge.Table.IsInvalid)
            {
                JudgeGateway(view, edge, attachments, verdict);
            }
        }

        foreach (var route in view.EdgeRoutes)
        {
            if (route.Target == EdgeTarget.OfOtherVpc)
            {
                JudgeTarget(view, route, verdict);
            }
        }
    }

    private static void JudgeGateway(
        TopologyView view,
        EdgeAssociation edge,
        ILookup<Reference, GatewayAttachment> attachments,
        Verdict verdict
    )
    {
        var subject = new Subject(edge.Id, Facets.Gateway);
        var gateway = Wording.Name(view, edge.Gateway);
        if (view.Find<RouteTable>(edge.Table) is not { } table)
        {
            if (edge.Table.Element is null)
            {
                verdict.NotProven(subject, $"the VPC of {Wording.Table(view, edge.Table)} is not part of the topology");
            }

            return;
        }

        var vpc = Wording.Vpc(view, table.Vpc);
        var attached = attachments[edge.Gateway.Resource].ToList();
        if (attached.Exists(attachment => SameVpc.Compare(attachment.Vpc, table.Vpc) == true))
        {
            return;
        }

        if (attached.Find(attachment => SameVpc.Compare(attachment.Vpc, table.Vpc) == false) is { } other)
        {
            verdict.Violated(
                subject,
                $"{gateway} is attached to {Wording.Vpc(view, other.Vpc)} but {table.Title} is part of {vpc}, and AWS refuses to associate "
                    + $"them ({Quote(edge)}); use a route table of the gateway's own VPC",
                null,
                new Subject(other.Id)
            );
        }
        else if (table.Vpc.IsInvalid || attached.Exists(attachment => attachment.Vpc.IsInvalid))
        {
            return;
        }
        else if (edge.Gateway.Element is { } element && AttachedBy(view, element) is { } raw)
        {
            verdict.NotProven(subject, $"{raw.Title} attaches {gateway}, and the topology does not say that it does so to {vpc}");
        }
        else if (edge.Gateway.Element is not null && attached.Count == 0)
        {
            verdict.Violated(
                subject,
                $"{gateway} is attached to no VPC, and AWS associates {table.Title} only with a gateway that is attached to {vpc} "
                    + $"({Quote(edge)}); attach it to {vpc}"
            );
        }
        else
        {
            verdict.NotProven(subject, $"nothing in the topology says that {gateway} is attached to {vpc}");
        }
    }

    // The escape hatch states attachments, too.
    private static RawResource? AttachedBy(TopologyView view, ElementId gateway) =>
        view
            .Elements.OfType<RawResource>()
            .FirstOrDefault(resource =>
                resource.Type == "AWS::EC2::VPCGatewayAttachment" && Mentions.Of(resource).Any(mention => mention.Element == gateway)
            );

    private static string Quote(EdgeAssociation edge)
    {
        var id = edge.Gateway.Kind == ResourceKind.InternetGateway ? "igw-…" : "vgw-…";
        return $"'route table rtb-… and network gateway {id} belong to different networks'";
    }

    private static void JudgeTarget(TopologyView view, EdgeRoute edgeRoute, Verdict verdict)
    {
        var subnet = view.SubnetAround(edgeRoute.Route.Target)!;
        var vpc = Wording.Vpc(view, edgeRoute.Table.Vpc);
        verdict.Violated(
            new Subject(edgeRoute.Route.Id, Facets.Target),
            $"{Wording.Name(view, edgeRoute.Route.Target)} lies in {subnet.Title} of {Wording.Vpc(view, subnet.Vpc)}, and AWS lets {edgeRoute.Table.Title} of {vpc} name "
                + $"only targets of its own VPC; use an appliance in {vpc}",
            null,
            new Subject(subnet.Id)
        );
    }
}
