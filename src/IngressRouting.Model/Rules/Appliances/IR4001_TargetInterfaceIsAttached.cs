namespace IngressRouting.Model;

/// <summary>Finds interfaces that routes name and nothing attaches.</summary>
public sealed class IR4001_TargetInterfaceIsAttached : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4001";

    /// <inheritdoc />
    public override string Title => "A network interface that is the target of a route must be attached to an instance";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var target in view.TargetedInterfaces)
        {
            if (target.Interface is { IsExisting: false } eni)
            {
                JudgeInterface(view, target, eni, verdict);
            }
            else if (target.Reference.Kind == ResourceKind.NetworkInterface && view.InstanceOf(target.Reference.Resource) is null)
            {
                verdict.NotProven(
                    new Subject(target.Route.Id, Facets.Target),
                    $"what {Wording.Name(view, target.Reference)} is attached to is not part of the topology"
                );
            }
        }
    }

    private static void JudgeInterface(TopologyView view, TargetedInterface target, NetworkInterface eni, Verdict verdict)
    {
        if (view.InstanceOf(eni) is not null)
        {
            return;
        }

        if (view.Unseen.AttachmentsOf(eni) is { } needs)
        {
            verdict.NotProven(new Subject(eni.Id), needs);
            return;
        }

        var (severity, unless) = view.IsUnattached(eni)
            ? (Severity.Error, "")
            : (Severity.Warning, " unless something outside of the topology attaches it");
        verdict.Violated(
            severity,
            new Subject(eni.Id),
            $"{eni.Title} is attached to no instance, so routes to it are black holes and packets are dropped{unless}; target an "
                + "interface of the appliance itself",
            null,
            new Subject(target.Route.Id, Facets.Target)
        );
    }
}
