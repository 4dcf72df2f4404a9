using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds network interfaces in another availability zone than the instance that they are attached to.</summary>
public sealed class IR4014_InterfaceLiesInZoneOfItsAppliance : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4014";

    /// <inheritdoc />
    public override string Title => "The network interfaces of an appliance must lie in one availability zone";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var appliance in view.Instances)
        {
            // The first interface is made with the instance, and so decides where the instance is.
            var first = appliance.NetworkInterfaces.Count > 1 ? view.Find<NetworkInterface>(appliance.NetworkInterfaces[0]) : null;
            if (first is null || view.Find<Subnet>(first.Subnet) is not { } home || SameZone.IsReported(home))
            {
                continue;
            }

            foreach (var eni in appliance.NetworkInterfaces.Skip(1).Select(view.Find<NetworkInterface>).OfType<NetworkInterface>())
            {
                if (view.Find<Subnet>(eni.Subnet) is { } subnet && !SameZone.IsReported(subnet))
                {
                    JudgeInterface(view, appliance, (first, home), (eni, subnet), verdict);
                }
            }
        }
    }

    private static void JudgeInterface(
        TopologyView view,
        Instance appliance,
        (NetworkInterface Eni, Subnet Subnet) first,
        (NetworkInterface Eni, Subnet Subnet) further,
        Verdict verdict
    )
    {
        var subject = new Subject(further.Eni.Id, Facets.Subnet);
        switch (SameZone.Compare(first.Subnet, further.Subnet))
        {
            case false:
                verdict.Violated(
                    subject,
                    $"{further.Eni.Title} lies in {further.Subnet.Title} ({Wording.Zone(view, further.Subnet)}), but {appliance.Title} is in "
                        + $"{first.Subnet.Title} ({Wording.Zone(view, first.Subnet)}): AWS attaches a network interface only to an instance in "
                        + $"the same availability zone; take a subnet in {Wording.Zone(view, first.Subnet)}, or an appliance for each zone",
                    null,
                    new Subject(first.Eni.Id, Facets.Subnet)
                );
                break;
            case null:
                verdict.NotProven(
                    subject,
                    $"only the deployment knows whether {further.Subnet.Title} ({Wording.Zone(view, further.Subnet)}) and {first.Subnet.Title} "
                        + $"({Wording.Zone(view, first.Subnet)}) are in one availability zone"
                );
                break;
        }
    }
}
