using IngressRouting;
using static IngressRouting.Aws;

namespace MultiAzInspection;

/// <summary>Two availability zones, each with its own firewall appliance, so that no packet crosses zones to be inspected.</summary>
public static class Network
{
    private static readonly Parameter FirewallImage = Parameter.AmiFromSystemsManager(
        "FirewallImage",
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    );

    [Topology]
    public static Topology MultiAz()
    {
        var vpc = Vpc("Main", AddressPlan.Vpc);
        foreach (var (letter, index) in AddressPlan.Zones)
        {
            InspectedZone.Add(vpc, letter, Zone.At(index), AddressPlan.App(index), AddressPlan.Inspection(index), FirewallImage);
        }

        return vpc.Tag("Environment", "Production").Output("VpcId", vpc.Id);
    }
}
