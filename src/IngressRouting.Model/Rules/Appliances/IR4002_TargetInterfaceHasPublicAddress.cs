using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds interfaces without a public address that the route table of an internet gateway names.</summary>
public sealed class IR4002_TargetInterfaceHasPublicAddress : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4002";

    /// <inheritdoc />
    public override string Title => "A network interface that an internet gateway's route table names must have a public IP address";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var target in view.TargetedInterfaces)
        {
            if (!target.IsAtInternetGateway || target.IsEndpoint)
            {
                continue;
            }

            if (target.Interface is { } eni)
            {
                JudgeInterface(view, target, eni, verdict);
            }
            else if (!view.ElasticIpAssociations.Any(association => association.NetworkInterface.Equals(target.Reference.Resource)))
            {
                verdict.NotProven(
                    new Subject(target.Route.Id, Facets.Target),
                    $"whether {Wording.Name(view, target.Reference)} has a public IP address is not part of the topology"
                );
            }
        }
    }

    private static void JudgeInterface(TopologyView view, TargetedInterface target, NetworkInterface eni, Verdict verdict)
    {
        if (view.HasElasticIp(eni) || view.IsUnattached(eni))
        {
            return;
        }

        if (view.Unseen.AddressesOf(eni) is { } needs)
        {
            verdict.NotProven(new Subject(eni.Id), needs);
            return;
        }

        // MapPublicIpOnLaunch never helps: it is for the interface that AWS makes when it launches an instance.
        var isProven = target.Family == AddressFamily.IPv4 && !MayGetOneElsewhere(view, eni);
        verdict.Violated(
            isProven ? Severity.Error : Severity.Warning,
            new Subject(eni.Id),
            $"{eni.Title} has no public IP address, and packets that an internet gateway's route table sends to such an interface are dropped "
                + "(INGRESS_RTB_NO_PUBLIC_IP); associate an Elastic IP address with it",
            new Repair.AddElasticIp(eni.Id),
            new Subject(target.Route.Id, Facets.Target)
        );
    }

    private static bool MayGetOneElsewhere(TopologyView view, NetworkInterface eni) =>
        view.IsExported(eni)
        || view.ElasticIpAssociations.Any(association =>
            association.NetworkInterface is Reference.ToExisting { Id: Value<string>.Symbolic }
        );
}
