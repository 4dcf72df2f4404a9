using IngressRouting;
using static IngressRouting.Aws;

namespace MultiAzInspection;

/// <summary>One availability zone: an application subnet behind an appliance that forwards packets.</summary>
internal static class InspectedZone
{
    public static void Add(Vpc vpc, string letter, Zone zone, string appCidr, string inspectionCidr, Parameter image)
    {
        var app = vpc.Subnet($"App{letter}", appCidr, zone).MapPublicIpOnLaunch();
        var inspection = vpc.Subnet($"Inspection{letter}", inspectionCidr, zone);
        var firewall = inspection.Appliance($"Firewall{letter}", image).WithElasticIp().WithIpForwarding();

        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
        app.RouteTable().Route(Internet, firewall.Eni());
        inspection.RouteTable().Route(Internet, vpc.Igw());
    }
}
