using System.Reflection;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

/// <summary>One of each node, and an argument for each type of parameter.</summary>
internal sealed class SampleWorld
{
    private readonly Dictionary<Type, object> samples;

    public SampleWorld()
    {
        Topology = Topology("Sample");
        var vpc = Topology.Vpc("Main", "10.0.0.0/16");
        var subnet = vpc.Subnet("App", "10.0.0.0/24");
        var appliance = subnet.Appliance("Firewall", "ami-1");
        samples = new Dictionary<Type, object>
        {
            [typeof(Topology)] = Topology,
            [typeof(Vpc)] = vpc,
            [typeof(Subnet)] = subnet,
            [typeof(Appliance)] = appliance,
            [typeof(NetworkInterface)] = appliance.Eni(),
            [typeof(InternetGateway)] = vpc.Igw(),
            [typeof(RouteTable)] = vpc.AddRouteTable("Shared"),
            [typeof(RawResource)] = Topology.Resource("Raw", "AWS::EC2::FlowLog"),
            [typeof(Node)] = vpc,
            [typeof(DeletionPolicy)] = DeletionPolicy.Retain,
            [typeof(PropertyValue)] = (PropertyValue)true,
            [typeof(Parameter)] = Parameter.Text("Value"),
            [typeof(ExistingResource)] = Existing.VirtualPrivateGateway("vgw-1"),
            [typeof(string)] = "Text1",
            [typeof(bool)] = true,
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
