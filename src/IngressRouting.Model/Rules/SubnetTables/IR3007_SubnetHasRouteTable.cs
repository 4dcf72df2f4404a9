using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// Finds subnets that no route table is associated with: AWS routes what leaves them by the main route table of the VPC, which
/// CloudFormation neither shows nor lets be replaced.
/// </summary>
public sealed class IR3007_SubnetHasRouteTable : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3007";

    /// <inheritdoc />
    public override string Title => "A subnet should be associated with a route table, and not be left to the main one";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var subnet in view.Subnets)
        {
            var isAssociated = view.AssociationsOf(subnet).Any() || view.Unseen.Associates(subnet);
            if (isAssociated || subnet.IsExisting || subnet.Vpc.IsInvalid)
            {
                continue;
            }

            var subject = new Subject(subnet.Id);
            if (view.Unseen.AssociationsOf(subnet) is { } needs)
            {
                verdict.NotProven(subject, needs);
                continue;
            }

            verdict.Violated(
                subject,
                $"no route table is associated with {subnet.Title}, so it uses the main route table of {Wording.Vpc(view, subnet.Vpc)}, which "
                    + "the template can neither show nor fill; associate a route table with it, which may be one of its own without routes"
            );
        }
    }
}
