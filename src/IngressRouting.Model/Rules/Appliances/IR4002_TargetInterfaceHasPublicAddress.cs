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
            if (target.IsEndpoint || !target.IsAtInternetGateway)
            {
                AskOfGateway(view, target, verdict);
                continue;
            }

            if (target.Interface is { IsExisting: false } eni)
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

    private static void AskOfGateway(TopologyView view, TargetedInterface target, Verdict verdict)
    {
        if (!target.IsEndpoint && target.UnknownGateway is { } gateway && !(target.Interface is { } eni && view.HasPublicAddress(eni)))
        {
            verdict.NotProven(new Subject(target.Route.Id, Facets.Target), Wording.UnknownGateway(view, gateway));
        }
    }

    private static void JudgeInterface(TopologyView view, TargetedInterface target, NetworkInterface eni, Verdict verdict)
    {
        if (view.IsUnattached(eni))
        {
            return;
        }

        // What lies in an IPv6-only subnet can have none; a rule of its own says so.
        var lacksOne =
            target.Families.Contains(AddressFamily.IPv4)
            && !view.HasPublicAddress(eni)
            && view.Find<Subnet>(eni.Subnet) is not { IsIpv6Only: true };
        if (lacksOne && NeedsOf(view, eni) is { } needs)
        {
            verdict.NotProven(new Subject(eni.Id), needs);
        }
        else if (lacksOne)
        {
            // MapPublicIpOnLaunch never helps: it is for the interface that AWS makes when it launches an instance.
            verdict.Violated(
                MayGetOneElsewhere(view, eni) ? Severity.Warning : Severity.Error,
                new Subject(eni.Id),
                $"{eni.Title} has no public IP address, and packets that an internet gateway's route table sends to such an interface are dropped "
                    + "(INGRESS_RTB_NO_PUBLIC_IP); associate an Elastic IP address with it",
                new Repair.AddElasticIp(eni.Id),
                new Subject(target.Route.Id, Facets.Target)
            );
        }

        if (target.Families.Contains(AddressFamily.IPv6) && !view.HasIpv6Address(eni))
        {
            JudgeIpv6(view, target, eni, verdict);
        }
    }

    private static string? NeedsOf(TopologyView view, NetworkInterface eni) =>
        eni.IsLaunchedWithPublicAddress is Value<bool>.Symbolic symbolic
            ? $"whether {eni.Title} is launched with a public IP address is {Wording.Expression(view, symbolic.Expression)}, and only the "
                + "deployment knows it"
            : view.Unseen.AddressesOf(eni);

    // The documentation asks for a public address without saying of which family; that an appliance has to do IPv6 it says.
    private static void JudgeIpv6(TopologyView view, TargetedInterface target, NetworkInterface eni, Verdict verdict)
    {
        if (view.Find<Subnet>(eni.Subnet)?.AssignIpv6AddressOnCreation is Value<bool>.Symbolic symbolic)
        {
            verdict.NotProven(
                new Subject(eni.Id),
                $"whether {eni.Title} gets an IPv6 address is {Wording.Expression(view, symbolic.Expression)}, and only the deployment knows it"
            );
            return;
        }

        var isInIpv6 = view.Find<Subnet>(eni.Subnet)?.Ipv6Cidr is not null;
        var subject = new Subject(eni.Id, Facets.Ipv6Address);
        verdict.Violated(
            Severity.Warning,
            new Subject(eni.Id),
            $"{eni.Title} has no IPv6 address, and an appliance that a route for IPv6 names needs one to forward IPv6; "
                + (isInIpv6 ? "give it one" : "give its subnet an IPv6 block and it an address"),
            isInIpv6 ? new Repair.SetFlag(subject, true) : null,
            new Subject(target.Route.Id, Facets.Target)
        );
    }

    private static bool MayGetOneElsewhere(TopologyView view, NetworkInterface eni) =>
        view.IsExported(eni)
        || view.ElasticIpAssociations.Any(association =>
            association.NetworkInterface is Reference.ToExisting { Id: Value<string>.Symbolic }
        );
}
