namespace IngressRouting.Model.Tests;

/// <summary>
/// Makes models that no reader would: references to nothing, to elements of the wrong kind and to existing resources, values of all three
/// states, repeated associations, conditions. The same seed gives the same model.
/// </summary>
internal sealed class RandomNet
{
    private const int Most = 60;

    private static readonly string[] Blocks =
    [
        "10.0.0.0/16",
        "10.0.0.0/24",
        "10.0.1.0/24",
        "10.0.1.0/25",
        "10.0.1.7/24",
        "10.1.0.0/24",
        "0.0.0.0/0",
        "10.0.0.0/8",
        "192.168.0.0/16",
        "169.254.169.0/24",
        "172.16.0.0/16",
        "::/0",
        "2001:db8::/56",
        "2001:db8::/64",
    ];

    private static readonly string[] Types =
    [
        "AWS::EC2::Route",
        "AWS::EC2::SubnetRouteTableAssociation",
        "AWS::EC2::GatewayRouteTableAssociation",
        "AWS::EC2::EIPAssociation",
        "AWS::EC2::Instance",
        "AWS::EC2::FlowLog",
        EndpointDesign.EndpointType,
        EndpointDesign.FirewallType,
        "Custom::Any",
    ];

    private readonly Random random;
    private readonly Net net;

    private RandomNet(Random random, Net net) => (this.random, this.net) = (random, net);

    public static Net Make(int seed)
    {
        var random = new Random(seed);
        var start = RandomStarts.Pick(random);
        var made = new RandomNet(random, start);
        made.Disturb();
        for (var i = random.Next(Most) - made.net.Model.Elements.Count; i > 0; i--)
        {
            made.net.Add(made.Element);
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            made.net.Condition("C" + random.Next(4), made.Test());
        }

        return made.net;
    }

    // A design that is nearly right reaches the rules that nonsense never does.
    private void Disturb()
    {
        foreach (var element in net.Model.Elements.ToList())
        {
            switch (random.Next(12))
            {
                case 0:
                    net.Change<Element>(element.Id, old => Element(old.Id));
                    break;
                case 1 or 2 when element is Route:
                    net.Change<Route>(element.Id, route => route with { Destination = Destination() });
                    break;
                case 3 when element is Route:
                    var target = random.Next(3) == 0 && Gateway() is { } gateway ? gateway : Resource();
                    net.Change<Route>(element.Id, route => route with { Target = new RouteTarget.To(target) });
                    break;
                case 4 when element is Route && net.Model.Elements.OfType<EdgeAssociation>().FirstOrDefault() is { } edge:
                    net.Change<Route>(element.Id, route => route with { Target = new RouteTarget.To(edge.Gateway) });
                    break;
                case 9 when element is Route && net.Model.Elements.OfType<Instance>().FirstOrDefault() is { } instance:
                    net.Change<Route>(element.Id, route => route with { Target = Net.To(ResourceKind.Instance, instance.Id) });
                    break;
                case 10 when element is Route:
                    var outbound = Net.To(ResourceKind.EgressOnlyInternetGateway, Net.Existing("eigw-1"));
                    net.Change<Route>(element.Id, route => route with { Destination = Net.Block("::/0"), Target = outbound });
                    break;
                case < 6 when element is RawResource:
                    net.Change<RawResource>(
                        element.Id,
                        raw => raw with { Properties = RandomEndpoints.Properties(random, net.Model, Text) }
                    );
                    break;
                case 5 when element is NetworkInterface:
                    net.Change<NetworkInterface>(element.Id, eni => eni with { SecurityGroups = ValueList<Reference>.Empty });
                    break;
                case 6 when element is Subnet:
                    net.Change<Subnet>(element.Id, subnet => subnet with { Zone = new Zone.Indexed(random.Next(3)) });
                    break;
                case 6 or 7 when element is Instance && net.Model.Elements.OfType<Subnet>().FirstOrDefault() is { } first:
                    var arm = net.Interface(first.Id, "Arm");
                    net.Change<Instance>(element.Id, it => it with { NetworkInterfaces = new([.. it.NetworkInterfaces, arm]) });
                    break;
                case 8 when element is Vpc:
                    for (var i = random.Next(8); i > 0; i--)
                    {
                        net.Secondary(element.Id, $"10.{i}.0.0/16");
                    }

                    break;
                case 4 when element is NetworkInterface:
                    net.Change<NetworkInterface>(element.Id, eni => eni with { SourceDestCheck = Flag(), Subnet = Reference() });
                    break;
            }
        }
    }

    private ResourceReference? Gateway() =>
        net.Model.Elements.OfType<InternetGateway>().FirstOrDefault() is { } gateway
            ? new ResourceReference(ResourceKind.InternetGateway, gateway.Id)
            : null;

    private Element Element(ElementId id)
    {
        var name = "N" + random.Next(Most);
        var presence = random.Next(4) == 0 ? new Presence(new([Condition()])) : Presence.Always;
        return random.Next(24) switch
        {
            0 => new Vpc
            {
                Id = id,
                LogicalId = name,
                Name = name,
                Cidr = Block(),
                Tags = new([new Tag(random.Next(4) == 0 ? "aws:x" : "x", Text())]),
                Properties = random.Next(3) == 0 ? new([new("CidrBlock", new PropertyValue.Flag(true))]) : new([]),
                Presence = presence,
            },
            1 or 2 => new Subnet
            {
                Id = id,
                LogicalId = name,
                Name = name,
                Vpc = Reference(),
                Cidr = random.Next(8) == 0 ? null : Block(),
                Ipv6Cidr = random.Next(2) == 0 ? Block() : null,
                MapPublicIpOnLaunch = Flag(),
                AssignIpv6AddressOnCreation = Flag(),
                Presence = presence,
            },
            3 => new RouteTable
            {
                Id = id,
                LogicalId = name,
                Vpc = Reference(),
                Presence = presence,
            },
            4 => new SubnetAssociation
            {
                Id = id,
                LogicalId = name,
                Table = Reference(),
                Subnet = Reference(),
                Presence = presence,
            },
            5 => new EdgeAssociation
            {
                Id = id,
                LogicalId = name,
                Table = Reference(),
                Gateway = Resource(),
                Presence = presence,
            },
            6 => new GatewayAttachment
            {
                Id = id,
                LogicalId = name,
                Vpc = Reference(),
                Gateway = Resource(),
                Presence = presence,
            },
            7 => new InternetGateway
            {
                Id = id,
                LogicalId = name,
                Presence = presence,
            },
            8 => new NetworkInterface
            {
                Id = id,
                LogicalId = name,
                Name = name,
                Subnet = Reference(),
                SourceDestCheck = Flag(),
                SecurityGroups = new(Enumerable.Range(0, random.Next(3)).Select(_ => Reference())),
                Presence = presence,
            },
            9 => Instance(id, name, presence),
            10 => new ElasticIpAssociation
            {
                Id = id,
                LogicalId = name,
                ElasticIp = Reference(),
                NetworkInterface = Reference(),
                Presence = presence,
            },
            11 => new Output
            {
                Id = id,
                LogicalId = name,
                Value = Text(),
                Export = random.Next(2) == 0 ? Text() : null,
                Presence = presence,
            },
            21 => Parameter(id, name),
            20 => new RawResource
            {
                Id = id,
                LogicalId = name,
                Type = Types[random.Next(Types.Length)],
                Properties = new([new("CidrBlock", new PropertyValue.List(new([new PropertyValue.Text(Text())])))]),
                Tags = new([new Tag("Any", Text())]),
                Presence = presence,
            },
            12 => new VpcCidrBlock
            {
                Id = id,
                LogicalId = name,
                Vpc = Reference(),
                Source = Source(),
                Presence = presence,
            },
            13 => new VirtualPrivateGateway
            {
                Id = id,
                LogicalId = name,
                AmazonSideAsn = random.Next(2) == 0 ? null : Unknown<long>(),
                Presence = presence,
            },
            14 => new RoutePropagation
            {
                Id = id,
                LogicalId = name,
                Table = Reference(),
                Gateway = Resource(),
                Presence = presence,
            },
            15 => new NatGateway
            {
                Id = id,
                LogicalId = name,
                Name = name,
                Subnet = Reference(),
                ElasticIp = random.Next(3) == 0 ? null : Reference(),
                Presence = presence,
            },
            16 => new EgressOnlyInternetGateway
            {
                Id = id,
                LogicalId = name,
                Vpc = Reference(),
                Presence = presence,
            },
            17 => new SecurityGroup
            {
                Id = id,
                LogicalId = name,
                Name = name,
                Description = Text(),
                Vpc = Reference(),
                Presence = presence,
            },
            18 => new SecurityGroupIngress
            {
                Id = id,
                LogicalId = name,
                Group = Reference(),
                Protocol = Text(),
                Ports = random.Next(2) == 0 ? null : PortRange.Read(random.Next(-2, 5), random.Next(5)),
                Peer = Peer(),
                Presence = presence,
            },
            19 => new SecurityGroupEgress
            {
                Id = id,
                LogicalId = name,
                Group = Reference(),
                Protocol = Text(),
                Peer = Peer(),
                Description = random.Next(2) == 0 ? null : Text(),
                Presence = presence,
            },
            _ => new Route
            {
                Id = id,
                LogicalId = name,
                Table = Reference(),
                Destination = Destination(),
                Target = random.Next(8) == 0 ? new RouteTarget.Local() : new RouteTarget.To(Resource()),
                Presence = presence,
            },
        };
    }

    private Parameter Parameter(ElementId id, string name) =>
        new()
        {
            Id = id,
            LogicalId = random.Next(2) == 0 ? name : "P" + random.Next(3),
            Type = random.Next(2) == 0 ? "String" : "Number",
            Default = random.Next(2) == 0 ? "v" : null,
            AllowedValues = new(random.Next(2) == 0 ? [] : ["v", "w"]),
            MinLength = random.Next(2) == 0 ? null : 2,
            NoEcho = random.Next(2) == 0,
        };

    private Instance Instance(ElementId id, string name, Presence presence) =>
        new()
        {
            Id = id,
            LogicalId = name,
            Name = name,
            Image = Text(),
            InstanceType = Text(),
            NetworkInterfaces = new(Enumerable.Range(0, random.Next(4)).Select(_ => Reference())),
            TranslatesSource = Flag(),
            Presence = presence,
        };

    // Among them definitions in a circle, and several of one name.
    private ConditionTest Test() =>
        random.Next(4) switch
        {
            0 => new ConditionTest.Opposite(Condition()),
            1 => new ConditionTest.All(new([Condition(), Condition()])),
            2 => new ConditionTest.Any(new([Condition(), Condition()])),
            _ => new ConditionTest.Equal(
                new Expression.Parameter("P" + random.Next(2)),
                random.Next(2) == 0 ? new Expression.Literal("v") : new Expression.Parameter("P" + random.Next(2))
            ),
        };

    private ConditionLiteral Condition() => new("C" + random.Next(4), random.Next(2) == 0);

    // Some of these are of elements that come later or never.
    private ElementId Id() => new(random.Next(-1, random.Next(2) == 0 ? Most + 5 : 20));

    private Reference Reference() => random.Next(4) == 0 ? new Reference.ToExisting(Text()) : Id();

    private ResourceReference Resource() => new((ResourceKind)random.Next(13), Reference());

    private Destination Destination() =>
        random.Next(4) switch
        {
            0 => new Destination.OfSubnet(Id(), random.Next(4) == 0 ? AddressFamily.IPv6 : AddressFamily.IPv4),
            1 when random.Next(2) == 0 => new Destination.PrefixList(Text()),
            _ => new Destination.Addresses(Block()),
        };

    private SecurityGroupPeer Peer() =>
        random.Next(3) switch
        {
            0 => new SecurityGroupPeer.OfGroup(Reference()),
            1 => new SecurityGroupPeer.PrefixList(Text()),
            _ => new SecurityGroupPeer.Addresses(Block()),
        };

    private BlockSource Source() =>
        random.Next(4) switch
        {
            0 => new BlockSource.AmazonProvided(),
            1 => new BlockSource.FromPool(Block(), Text()),
            _ => new BlockSource.Secondary(Block()),
        };

    private Value<Cidr> Block() => random.Next(6) == 0 ? Unknown<Cidr>() : Cidr.Read(Blocks[random.Next(Blocks.Length)]);

    private Value<bool> Flag() => random.Next(4) == 0 ? Unknown<bool>() : random.Next(2) == 0;

    private Value<string> Text() => random.Next(3) == 0 ? Unknown<string>() : "id-" + random.Next(3);

    private Value<T> Unknown<T>() =>
        random.Next(7) switch
        {
            5 => new Value<T>.Symbolic(new Expression.Ipv6BlockOf(Id())),
            6 => new Value<T>.Symbolic(
                new Expression.Block(new Expression.Ipv6BlockOf(Id()), AddressFamily.IPv6, 60 + random.Next(9), random.Next(20))
            ),
            0 => new Value<T>.Invalid("?", "it is nothing"),
            1 => new Value<T>.Symbolic(new Expression.Attribute(Id(), "CidrBlock")),
            2 => new Value<T>.Symbolic(new Expression.Ref(Id())),
            _ => new Value<T>.Symbolic(new Expression.Parameter("P" + random.Next(3))),
        };
}
