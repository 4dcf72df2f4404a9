using IngressRouting;
using static IngressRouting.Aws;

namespace N15;

public class Options
{
    public Parameter Stage { get; } = Parameter.Text("Stage", "dev", "Which environment this is")
        .AllowedValues("dev", "stage", "prod")
        .Group("General")
        .Label("Environment");

    public Parameter Outbound { get; } = Parameter.Text("Outbound", "nat", "How private subnets get out")
        .AllowedValues("nat", "instance", "none")
        .Group("Egress");

    public Parameter FlowLogBucket { get; } = Parameter.Text("FlowLogBucket", "", "ARN of a bucket; empty for none")
        .MaxLength(200)
        .Group("General");

    public CidrParameter VpcBlock { get; } = Parameter.Cidr("VpcBlock", "10.16.0.0/16")
        .Group("General")
        .ConstraintDescription("must be a /16");

    public Condition IsProd { get; }
    public Condition UseNat { get; }
    public Condition UseInstance { get; }
    public Condition HasLog { get; }

    public Options()
    {
        IsProd = Condition.Equal("IsProd", Stage, "prod");
        UseNat = Condition.Equal("UseNat", Outbound, "nat");
        UseInstance = Condition.Equal("UseInstance", Outbound, "instance");
        HasLog = !Condition.Equal("NoLog", FlowLogBucket, "");
    }
}

public static class Saas
{
    [Topology]
    public static Topology SaasBase()
    {
        var o = new Options();
        var vpc = Vpc("Saas", o.VpcBlock)
            .DefaultTag("Stage", o.Stage)
            .DefaultTag("Backup", "daily", when: o.IsProd);

        var outbound = vpc.Subnet("Outbound", vpc.Cidr.Subnet(24, 0), Zone.First);
        outbound.RouteTable().Route(Internet, vpc.Igw());
        var front = vpc.Subnet("Front", vpc.Cidr.Subnet(24, 1), Zone.First);
        var back = vpc.Subnet("Back", vpc.Cidr.Subnet(24, 2), Zone.First);

        var firewall = outbound.Appliance("Firewall", Parameter.Ami("FirewallImage").Group("Egress"), Text.If(o.IsProd, "c6i.2xlarge", "c6i.large"))
            .WithElasticIp();
        vpc.Igw().GatewayTable().Route(front, firewall.Eni());
        front.RouteTable().Route(Internet, firewall.Eni());

        var nat = outbound.NatGateway("Nat").When(o.UseNat);
        var instance = outbound.NatInstance("NatInstance", Parameter.AmiFromSystemsManager(
            "LinuxImage",
            "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")).When(o.UseInstance);
        back.RouteTable()
            .Route(Internet, nat, when: o.UseNat)
            .Route(Internet, instance.Eni(), when: o.UseInstance);

        vpc.Resource("FlowLog", "AWS::EC2::FlowLog")
            .Property("ResourceId", vpc.Id)
            .Property("ResourceType", "VPC")
            .Property("TrafficType", "ALL")
            .Property("LogDestinationType", "s3")
            .Property("LogDestination", o.FlowLogBucket)
            .Property("MaxAggregationInterval", 60)
            .Property("DestinationOptions", PropertyValue.Map(("FileFormat", "parquet"), ("PerHourPartition", true), ("HiveCompatiblePartitions", false)))
            .When(o.HasLog);

        return vpc
            .Output("VpcId", vpc.Id, export: $"{o.Stage}-vpc-id")
            .Output("NatAddress", nat.PublicIp, when: o.UseNat);
    }
}
