using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Finds what needs an attached gateway and does not say so (CloudFormation Template Reference, "DependsOn attribute": "When a DependsOn
/// attribute is required").
/// </summary>
public sealed class IR5001_ResourceWaitsForGateway : Rule
{
    /// <inheritdoc />
    public override string Id => "IR5001";

    /// <inheritdoc />
    public override string Title => "What needs an attached gateway must be created after the attachment";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var need in UnorderedNeeds.Of(view.Model, need => IsAttachment(need.Needed)))
        {
            if (!IsSure(view, need))
            {
                var question = $"only the deployment knows whether {need.Needed.Title} is of the VPC of ";
                verdict.NotProven(new Cause(need.Needed.Id, need.Waiting.Title, question), new Subject(need.Waiting.Id));
                continue;
            }

            if (UnorderedNeeds.IsOpen(view.Model, need.Needed, need.Waiting, verdict))
            {
                continue;
            }

            var (severity, consequence) = Consequence(need.Waiting);
            UnorderedNeeds.Report(verdict, severity, need.Waiting, [need.Needed], consequence);
        }
    }

    private static bool IsAttachment(Element element) => element is GatewayAttachment or RawResource { IsTransitGatewayAttachment: true };

    // Those that surely are of another VPC are no needs; of the others, the same VPC has to be named in the same way.
    private static bool IsSure(TopologyView view, CreationNeed need) =>
        need is not { Needed: RawResource attachment, Waiting: Route route }
        || (
            view.Find<RouteTable>(route.Table) is { } table
            && attachment.Properties.FirstOrDefault(property => property.Name == "VpcId")?.Value is PropertyValue.Text { Content: var vpc }
            && vpc.Equals(table.Vpc is Reference.ToExisting existing ? existing.Id : IdOf(table.Vpc.Element!.Value))
        );

    private static Value<string> IdOf(ElementId element) => new Value<string>.Symbolic(new Expression.Ref(element));

    // Most of the time the attachment happens to be there: it is quick to create, and what needs it is often not.
    private static (Severity Severity, string Consequence) Consequence(Element waiting) =>
        waiting switch
        {
            Route { Target.Reference.Kind: ResourceKind.TransitGateway } => (
                Severity.Warning,
                "a route to a transit gateway is refused while the VPC is not attached to it"
            ),
            Route => (
                Severity.Warning,
                "a route is refused while the gateway is not attached ('route table rtb-… and network gateway igw-… belong to different networks')"
            ),
            RoutePropagation => (Severity.Warning, "a propagation is refused while the gateway is not attached"),
            EdgeAssociation => (Severity.Info, "an edge association is refused while the gateway is not attached"),
            ElasticIp => (Severity.Info, "an address in use keeps the gateway from being detached when the stack is deleted"),
            _ => (Severity.Info, "it is refused, or has no way to the internet when it starts, while the gateway is not attached"),
        };
}
