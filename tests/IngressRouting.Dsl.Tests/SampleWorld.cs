using System.Reflection;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

/// <summary>One of each node, and an argument for each type of parameter.</summary>
internal sealed class SampleWorld
{
    private readonly Dictionary<Type, object> samples;

    /// <summary>Makes a world.</summary>
    /// <param name="isExisting">Whether its VPC exists already, as calls that state what exists demand.</param>
    public SampleWorld(bool isExisting = false)
    {
        Topology = Topology("Sample");
        var vpc = isExisting ? Topology.ExistingVpc("Main", "vpc-1", "10.0.0.0/16") : Topology.Vpc("Main", "10.0.0.0/16");
        var subnet = vpc.Subnet("App", "10.0.0.0/24");
        var appliance = subnet.Appliance("Firewall", "ami-1");
        samples = new Dictionary<Type, object>
        {
            [typeof(Topology)] = Topology,
            [typeof(Vpc)] = vpc,
            [typeof(Subnet)] = subnet,
            [typeof(Appliance)] = appliance,
            [typeof(NetworkInterface)] = appliance.Eni(),
            [typeof(RawResource)] = Topology.Resource("Raw", "AWS::EC2::FlowLog"),
            [typeof(Node)] = vpc,
            [typeof(DeletionPolicy)] = DeletionPolicy.Retain,
            [typeof(PropertyValue)] = (PropertyValue)true,
            [typeof(Parameter)] = Parameter.Text("Value"),
            [typeof(VirtualPrivateGateway)] = isExisting ? Topology.ExistingVpc("Third", "vpc-3").ExistingVgw("vgw-1") : vpc.Vgw(),
            [typeof(EgressOnlyInternetGateway)] = vpc.Eigw(),
            [typeof(NatGateway)] = subnet.NatGateway("Nat"),
            [typeof(SecurityGroup)] = isExisting ? vpc.ExistingSecurityGroup("Web", "sg-1") : vpc.SecurityGroup("Web", "Web servers"),
            [typeof(Protocol)] = Protocol.Tcp(443),
            [typeof(Peer)] = (Peer)"0.0.0.0/0",
            [typeof(long)] = 64513L,
            [typeof(InternetGateway)] = isExisting ? Topology.ExistingVpc("Other", "vpc-2").ExistingIgw("igw-1") : vpc.Igw(),
            [typeof(RouteTable)] = isExisting ? vpc.ExistingRouteTable("Shared", "rtb-1") : vpc.AddRouteTable("Shared"),
            [typeof(ExistingResource)] = Existing.VirtualPrivateGateway("vgw-1"),
            [typeof(string)] = "Text1",
            [typeof(bool)] = true,
            [typeof(bool?)] = true,
            [typeof(int)] = 1,
            [typeof(Text)] = (Text)"text",
            [typeof(CidrBlock)] = (CidrBlock)"10.0.9.0/24",
            [typeof(Zone)] = Zone.First,
            [typeof(Destination)] = Internet,
            [typeof(Condition)] = Condition.Equal("UseIt", Parameter.Text("UseIt"), "yes"),
            [typeof(RouteTarget)] = (RouteTarget)appliance.Eni(),
        };
    }

    public Topology Topology { get; }

    public object For(Type type) => type.IsAbstract || type.IsGenericType ? samples.Values.First(type.IsInstanceOfType) : samples[type];

    public object? Argument(ParameterInfo parameter) => parameter.IsOut ? null : samples[parameter.ParameterType];
}
