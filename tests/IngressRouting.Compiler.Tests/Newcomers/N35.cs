using System;
using System.Collections.Generic;
using IngressRouting;
using static IngressRouting.Aws;

namespace N35;

[Flags]
public enum Feature
{
    None = 0,
    Firewall = 1,
    Nat = 1 << 1,
    FlowLogs = 1 << 2,
    All = Firewall | Nat | FlowLogs,
}

// Brownfield: the VPC came from an acquisition (clicked together in 2017). We add inspection to it and leave the rest alone.
public static class Acquisition
{
    private static class Inputs
    {
        public static Parameter VpcId => Parameter.VpcId("LegacyVpc", description: "The VPC of the acquired company").Group("Legacy");
        public static Parameter Igw => Parameter.Text("LegacyIgw").AllowedPattern("igw-[0-9a-f]+").Group("Legacy").Label("Internet gateway");
        public static Parameter Web => Parameter.SubnetId("LegacyWebSubnet").Group("Legacy");
        public static Parameter WebTable => Parameter.Text("LegacyWebTable").AllowedPattern("rtb-[0-9a-f]+").Group("Legacy");
        public static Parameter Image => Parameter.Ami("FirewallImage").Group("New");
        public static Parameter Type => Parameter.Text("FirewallType", "c5.large").AllowedValues("c5.large", "c5.xlarge", "c5n.2xlarge").Group("New");
        public static CidrParameter Admins => Parameter.Cidr("AdminCidr", "192.0.2.0/24").Group("New");
        public static Parameter LogBucket => Parameter.Text("LogBucketArn", "").Group("New");
    }

    [Topology("AcquisitionFull", Feature.All)]
    [Topology("AcquisitionMinimal", Feature.Firewall)]
    public static Topology Extend(Feature features)
    {
        var vpc = Existing.Vpc("Legacy", Inputs.VpcId, "172.31.0.0/16");
        var igw = vpc.ExistingIgw(Inputs.Igw);
        var webTable = vpc.ExistingRouteTable("LegacyWeb", Inputs.WebTable);
        var web = vpc.ExistingSubnet("LegacyWeb", Inputs.Web, "172.31.16.0/20", Zone.Named("us-east-1a"), webTable).MapPublicIpOnLaunch();

        var hasLogs = Condition.Not("HasLogs", Condition.Equal("NoLogBucket", Inputs.LogBucket, ""));
        var created = new Dictionary<Feature, Action>
        {
            [Feature.Firewall] = AddFirewall,
            [Feature.Nat] = AddNat,
            [Feature.FlowLogs] = () => vpc.Resource("FlowLog", "AWS::EC2::FlowLog")
                .Property("ResourceId", vpc.Id)
                .Property("ResourceType", "VPC")
                .Property("TrafficType", "REJECT")
                .Property("LogDestinationType", "s3")
                .Property("LogDestination", Inputs.LogBucket)
                .When(hasLogs),
        };

        foreach (var feature in Enum.GetValues<Feature>())
            if (created.TryGetValue(feature, out var action) && features.HasFlag(feature))
                action();
        return vpc;

        void AddFirewall()
        {
            var subnet = vpc.Subnet("Inspection", "172.31.240.0/28", Zone.Named("us-east-1a"));
            var group = vpc.SecurityGroup("Firewall", "Web from everywhere, management from the admins")
                .AllowIngress(Protocol.Tcp(443), "0.0.0.0/0", "web")
                .AllowIngress(Protocol.Tcp(22), Inputs.Admins, "management")
                .AllowIngress(Protocol.All, web);
            var firewall = subnet.Appliance("Firewall", Inputs.Image, Inputs.Type)
                .WithElasticIp()
                .WithSecurityGroup(group)
                .Tag("Name", $"{StackName}-firewall");
            subnet.RouteTable().Route(Internet, igw);
            webTable.Route(Internet, firewall.Eni());
            igw.GatewayTable().Route(web, firewall.Eni());
            vpc.Output("FirewallAddress", firewall.PublicIp, export: $"{StackName}-firewall-address");
        }

        void AddNat()
        {
            var outbound = vpc.Subnet("Outbound", "172.31.241.0/28", Zone.Named("us-east-1a"));
            outbound.RouteTable().Route(Internet, igw);
            var nat = outbound.NatGateway("Nat");
            var batch = vpc.Subnet("Batch", "172.31.242.0/24", Zone.Named("us-east-1a"));
            batch.RouteTable().Route(Internet, nat);
        }
    }
}
