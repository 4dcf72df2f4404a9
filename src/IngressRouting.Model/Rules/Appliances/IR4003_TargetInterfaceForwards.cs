namespace IngressRouting.Model;

/// <summary>Finds interfaces that routes name and whose source/destination check is on.</summary>
public sealed class IR4003_TargetInterfaceForwards : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4003";

    /// <inheritdoc />
    public override string Title => "A network interface that is the target of a route must have its source/destination check off";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var target in view.TargetedInterfaces)
        {
            if (target.Interface is { } eni)
            {
                if (!view.IsUnattached(eni))
                {
                    JudgeInterface(view, target, eni, verdict);
                }
            }
            else if (!target.IsEndpoint)
            {
                verdict.NotProven(
                    new Subject(target.Route.Id, Facets.Target),
                    $"the source/destination check of {Wording.Name(view, target.Reference)} is not part of the topology"
                );
            }
        }
    }

    private static void JudgeInterface(TopologyView view, TargetedInterface target, NetworkInterface eni, Verdict verdict)
    {
        var subject = new Subject(eni.Id, Facets.SourceDestCheck);
        if (eni.SourceDestCheck.TryGet(out var isOn))
        {
            if (isOn)
            {
                verdict.Violated(
                    subject,
                    $"the source/destination check of {eni.Title} is on, so AWS drops the packets that routes send to it "
                        + $"(ENI_SOURCE_DEST_CHECK_RESTRICTION); {Remedy(view, eni)}",
                    new Repair.SetFlag(subject, false),
                    new Subject(target.Route.Id, Facets.Target)
                );
            }
        }
        else if (eni.SourceDestCheck is Value<bool>.Symbolic symbolic)
        {
            verdict.NotProven(
                subject,
                $"the source/destination check of {eni.Title} is {Wording.Expression(view, symbolic.Expression)}, and only the deployment knows it"
            );
        }
    }

    // The attribute of an instance is that of its only interface; EC2 refuses it for an instance with several (InvalidInstanceID).
    private static string Remedy(TopologyView view, NetworkInterface eni) =>
        view.InstanceOf(eni) is { TurnsCheckOff: true, NetworkInterfaces.Count: var count and > 1 } instance
            ? $"SourceDestCheck of {instance.Title} does not count, because it has {count} network interfaces and each has a check of its own; "
                + $"set SourceDestCheck: false of {eni.Title}"
            : "turn it off";
}
