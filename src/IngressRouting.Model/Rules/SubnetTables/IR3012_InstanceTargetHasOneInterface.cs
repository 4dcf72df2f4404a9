using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds routes to instances of which AWS cannot tell which interface is meant.</summary>
public sealed class IR3012_InstanceTargetHasOneInterface : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3012";

    /// <inheritdoc />
    public override string Title => "An instance that is the target of a route must have exactly one network interface";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var route in view.Routes)
        {
            if (
                route.Target.Reference is not { Kind: ResourceKind.Instance, Resource.Made: { } made }
                || view.Find<Instance>(made) is not { } instance
            )
            {
                continue;
            }

            var subject = new Subject(route.Id, Facets.Target);
            if (instance.NetworkInterfaces.Count > 1)
            {
                verdict.Violated(
                    subject,
                    $"{instance.Title} has {instance.NetworkInterfaces.Count} network interfaces, and AWS takes an instance as the target of a route "
                        + "only when it has exactly one (InvalidInstanceID); name the network interface that shall take the packets",
                    null,
                    new Subject(instance.Id, Facets.NetworkInterface)
                );
            }
            else if (view.Unseen.AttachmentsTo(instance) is { } unseen)
            {
                verdict.NotProven(subject, unseen);
            }
        }
    }
}
