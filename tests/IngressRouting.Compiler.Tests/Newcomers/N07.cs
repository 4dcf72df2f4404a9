using IngressRouting;
using static IngressRouting.Aws;

namespace N07;

/// <summary>
/// Puts an inspection appliance in front of the legacy ERP subnets. The VPC was clicked together in 2017
/// and is owned by the SAP basis team; we only add to it. See NET-2213.
/// </summary>
public static class LegacyErp
{
    private const string VpcCidr = "10.3.0.0/16";

    private static class Ids
    {
        public const string Vpc = "vpc-0a1b2c3d4e5f60718";
        public const string Igw = "igw-0f1e2d3c4b5a69788";
        public const string WebTable = "rtb-0aa11bb22cc33dd44";
        public const string WebA = "subnet-0123456789abcdef0";
        public const string WebB = "subnet-0fedcba9876543210";
    }

    [Topology("legacy-erp-inspection")]
    public static Topology Build()
    {
        var vpc = Existing.Vpc("Erp", Ids.Vpc, VpcCidr);
        var igw = vpc.ExistingIgw(Ids.Igw);
        var webTable = vpc.ExistingRouteTable("Web", Ids.WebTable);
        var webA = vpc.ExistingSubnet("WebA", Ids.WebA, "10.3.10.0/24", Zone.Named("eu-central-1a"), webTable);
        var webB = vpc.ExistingSubnet("WebB", Ids.WebB, "10.3.11.0/24", Zone.Named("eu-central-1a"), webTable);

        var block = Parameter.Cidr("InspectionCidr", "10.3.250.0/28")
            .ConstraintDescription("must be a free /28 of the ERP VPC")
            .Group("Network")
            .Label("Block of the inspection subnet");
        var inspection = vpc.Subnet("Inspection", block, Zone.Named("eu-central-1a"));

        var type = Parameter.Text("InstanceType", "m5.large").AllowedValues("m5.large", "m5.xlarge", "m5.2xlarge").Group("Appliance");
        var appliance = inspection
            .Appliance("Fortigate", Parameter.Ami("FortigateImage").Group("Appliance"), type)
            .WithElasticIp()
            .Tag("Ticket", "NET-2213")
            .Tag("Name", $"{StackName}-fortigate");

        inspection.RouteTable().Route(Internet, igw);
        igw.GatewayTable()
            .Route(webA, appliance.Eni())
            .Route(webB, appliance.Eni());
        webTable.Route(Internet, appliance.Eni());

        var topology = (Topology)vpc;
        return topology
            .Description("Inspection in front of the legacy ERP web subnets (NET-2213)")
            .Output("FortigateAddress", appliance.PublicIp, "Address for the license portal")
            .Output("FortigateInterface", appliance.Eni().Id, export: $"{StackName}-eni");
    }
}
