namespace IngressRouting.Model.Tests;

/// <summary>States a model in a few lines, without the language that users write, so that a rule's tests depend on the model alone.</summary>
internal sealed class Net
{
    private readonly List<Element> elements = [];
    private readonly Dictionary<Reference, ElementId> openGroups = [];

    public TopologyModel Model => new(elements);

    public static Destination Whole(ElementId subnet) => new Destination.OfSubnet(subnet, AddressFamily.IPv4);

    public static Destination WholeIpv6(ElementId subnet) => new Destination.OfSubnet(subnet, AddressFamily.IPv6);

    /// <summary>A /64 of the IPv6 block of a VPC.</summary>
    public static Value<Cidr> Part(ElementId vpc, int index, int prefixLength = 64) =>
        Part(new Expression.Ipv6BlockOf(vpc), prefixLength, index);

    /// <summary>A part of the block that a parameter holds.</summary>
    public static Value<Cidr> Part(string parameter, int prefixLength, int index) =>
        Part(new Expression.Parameter(parameter), prefixLength, index);

    public static Value<Cidr> Part(Expression parent, int prefixLength, int index) =>
        new Value<Cidr>.Symbolic(
            new Expression.Block(parent, prefixLength > 32 ? AddressFamily.IPv6 : AddressFamily.IPv4, prefixLength, index)
        );

    public static Destination Block(Value<Cidr> block) => new Destination.Addresses(block);

    public static Destination Block(string text) => new Destination.Addresses(Cidr.Read(text));

    public static Destination PrefixList(string id) => new Destination.PrefixList(id);

    public static RouteTarget Eni(Reference eni) => To(ResourceKind.NetworkInterface, eni);

    public static RouteTarget To(ResourceKind kind, Reference resource) => new RouteTarget.To(new ResourceReference(kind, resource));

    public static Reference Existing(string id) => new Reference.ToExisting(id);

    public static Reference ExistingBy(string parameter) =>
        new Reference.ToExisting(new Value<string>.Symbolic(new Expression.Parameter(parameter)));

    public static Value<T> Symbolic<T>(string parameter) => new Value<T>.Symbolic(new Expression.Parameter(parameter));

    public static Value<T> Invalid<T>(string text, string reason) => new Value<T>.Invalid(text, reason);

    public ElementId Vpc(string name, string cidr) => Vpc(name, Cidr.Read(cidr));

    public ElementId Vpc(string name, Value<Cidr> cidr) =>
        Add(id => new Vpc
        {
            Id = id,
            LogicalId = name,
            Name = name,
            Cidr = cidr,
        });

    public ElementId Block(Reference vpc, BlockSource source) =>
        Add(id => new VpcCidrBlock
        {
            Id = id,
            LogicalId = "Block" + id.Index,
            Vpc = vpc,
            Source = source,
        });

    public ElementId Secondary(Reference vpc, string cidr) => Block(vpc, new BlockSource.Secondary(Cidr.Read(cidr)));

    public ElementId FromPool(Reference vpc, string cidr) => Block(vpc, new BlockSource.FromPool(Cidr.Read(cidr), "ipv6pool-ec2-1"));

    public ElementId Subnet(Reference vpc, string name, string cidr, bool isPublic = false) => Subnet(vpc, name, Cidr.Read(cidr), isPublic);

    public ElementId Subnet(Reference vpc, string name, Value<Cidr> cidr, bool isPublic = false) =>
        Add(id => new Subnet
        {
            Id = id,
            LogicalId = name + "Subnet",
            Name = name,
            Vpc = vpc,
            Cidr = cidr,
            Zone = new Zone.Indexed(0),
            MapPublicIpOnLaunch = isPublic,
        });

    public ElementId Ipv6OnlySubnet(Reference vpc, string name, Value<Cidr>? block) =>
        Add(id => new Subnet
        {
            Id = id,
            LogicalId = name + "Subnet",
            Name = name,
            Vpc = vpc,
            Cidr = null,
            Ipv6Cidr = block,
            AssignIpv6AddressOnCreation = true,
            Zone = new Zone.Indexed(0),
        });

    public ElementId InternetGateway(Reference? vpc = null, string name = "Igw")
    {
        var igw = Add(id => new InternetGateway { Id = id, LogicalId = name });
        if (vpc is not null)
        {
            Attach(vpc, ResourceKind.InternetGateway, igw);
        }

        return igw;
    }

    public ElementId VirtualPrivateGateway(Reference vpc, string name = "Vgw")
    {
        var vgw = Add(id => new VirtualPrivateGateway { Id = id, LogicalId = name });
        Attach(vpc, ResourceKind.VirtualPrivateGateway, vgw);
        return vgw;
    }

    public ElementId Propagate(Reference table, Reference gateway) =>
        Add(id => new RoutePropagation
        {
            Id = id,
            LogicalId = "Propagation" + id.Index,
            Table = table,
            Gateway = new(ResourceKind.VirtualPrivateGateway, gateway),
        });

    public ElementId NatGateway(Reference subnet, string name, bool isPublic = true)
    {
        var address = isPublic ? Add(id => new ElasticIp { Id = id, LogicalId = "Eip" + id.Index }) : (ElementId?)null;
        return Add(id => new NatGateway
        {
            Id = id,
            LogicalId = name,
            Name = name,
            Subnet = subnet,
            ElasticIp = address is { } found ? (Reference)found : null,
        });
    }

    public ElementId Attach(Reference vpc, ResourceKind kind, Reference gateway) =>
        Add(id => new GatewayAttachment
        {
            Id = id,
            LogicalId = "Attachment" + id.Index,
            Vpc = vpc,
            Gateway = new(kind, gateway),
        });

    public ElementId Table(Reference vpc, string name, params Reference[] subnets)
    {
        var table = Add(id => new RouteTable
        {
            Id = id,
            LogicalId = name,
            Vpc = vpc,
        });
        foreach (var subnet in subnets)
        {
            Associate(table, subnet);
        }

        return table;
    }

    public ElementId Associate(Reference table, Reference subnet) =>
        Add(id => new SubnetAssociation
        {
            Id = id,
            LogicalId = "Association" + id.Index,
            Table = table,
            Subnet = subnet,
        });

    public ElementId Edge(Reference table, ResourceKind kind, Reference gateway) =>
        Add(id => new EdgeAssociation
        {
            Id = id,
            LogicalId = "Edge" + id.Index,
            Table = table,
            Gateway = new(kind, gateway),
        });

    public ElementId Route(Reference table, Destination destination, RouteTarget target, ElementId? beside = null) =>
        Add(id => new Route
        {
            Id = id,
            LogicalId = "Route" + id.Index,
            Table = table,
            Destination = destination,
            Target = target,
            Beside = beside,
        });

    /// <summary>An interface in a security group that admits everything.</summary>
    public ElementId Interface(Reference subnet, string name, bool check = false)
    {
        var vpc = subnet.Element is { } known && elements[known.Index] is Subnet found ? found.Vpc : Existing("vpc-of-" + name);
        if (!openGroups.TryGetValue(vpc, out var group))
        {
            openGroups.Add(vpc, group = SecurityGroup(vpc, "Open" + openGroups.Count));
            Ingress(group, "0.0.0.0/0");
            Ingress(group, "::/0");
        }

        return Add(id => new NetworkInterface
        {
            Id = id,
            LogicalId = name + "Eni",
            Name = name,
            Subnet = subnet,
            SourceDestCheck = check,
            SecurityGroups = new([group]),
        });
    }

    public ElementId SecurityGroup(Reference vpc, string name) =>
        Add(id => new SecurityGroup
        {
            Id = id,
            LogicalId = name + "SecurityGroup",
            Name = name,
            Description = name,
            Vpc = vpc,
        });

    public ElementId Ingress(Reference group, string block) => Ingress(group, new SecurityGroupPeer.Addresses(Cidr.Read(block)));

    public ElementId Ingress(Reference group, SecurityGroupPeer peer) =>
        Add(id => new SecurityGroupIngress
        {
            Id = id,
            LogicalId = "Ingress" + id.Index,
            Group = group,
            Protocol = "-1",
            Peer = peer,
        });

    public ElementId Instance(string name, params Reference[] interfaces) =>
        Add(id => new Instance
        {
            Id = id,
            LogicalId = name,
            Name = name,
            Image = "ami-1",
            InstanceType = "c6i.large",
            NetworkInterfaces = new(interfaces),
            TranslatesSource = false,
        });

    public ElementId ElasticIp(Reference eni)
    {
        var address = Add(id => new ElasticIp { Id = id, LogicalId = "Eip" + id.Index });
        return Add(id => new ElasticIpAssociation
        {
            Id = id,
            LogicalId = "EipOf" + id.Index,
            ElasticIp = address,
            NetworkInterface = eni,
        });
    }

    /// <summary>An appliance with one interface, an Elastic IP address and the source/destination check off; gives the interface.</summary>
    public ElementId Appliance(Reference subnet, string name)
    {
        var eni = Interface(subnet, name);
        Instance(name, eni);
        ElasticIp(eni);
        return eni;
    }

    public ElementId Output(string name, Value<string> value) =>
        Add(id => new Output
        {
            Id = id,
            LogicalId = name,
            Value = value,
        });

    /// <summary>A raw resource with one property, which refers to something or not.</summary>
    public ElementId Raw(string type, string property = "Any", Value<string>? value = null) =>
        Add(id => new RawResource
        {
            Id = id,
            LogicalId = "Raw" + id.Index,
            Type = type,
            Properties = new([new(property, new PropertyValue.Text(value ?? "x"))]),
        });

    /// <summary>A raw resource with properties.</summary>
    public ElementId RawOf(string type, params (string Name, PropertyValue Value)[] properties) =>
        Add(id => new RawResource
        {
            Id = id,
            LogicalId = "Raw" + id.Index,
            Type = type,
            Properties = new(properties.Select(property => new StatedProperty(property.Name, property.Value))),
        });

    public static PropertyValue Text(Value<string> text) => new PropertyValue.Text(text);

    public static PropertyValue List(params Value<string>[] items) => new PropertyValue.List(new(items.Select(Text)));

    public static Value<string> IdOf(ElementId element) => new Value<string>.Symbolic(new Expression.Ref(element));

    public ElementId Parameter(string name, params string[] allowed) =>
        Add(id => new Parameter
        {
            Id = id,
            LogicalId = name,
            Type = "String",
            AllowedValues = new(allowed),
        });

    /// <summary>A condition that compares a parameter with a text.</summary>
    public ElementId Is(string condition, string parameter, string text) =>
        Condition(condition, new ConditionTest.Equal(new Expression.Parameter(parameter), new Expression.Literal(text)));

    public ElementId Condition(string name, ConditionTest test) =>
        Add(id => new Condition
        {
            Id = id,
            LogicalId = name,
            Test = test,
        });

    public ElementId Add(Func<ElementId, Element> make)
    {
        var id = new ElementId(elements.Count);
        elements.Add(make(id));
        return id;
    }

    public void Change<T>(ElementId id, Func<T, T> change)
        where T : Element => elements[id.Index] = change((T)elements[id.Index]);

    public void When(string condition, bool holds, params ElementId[] ids)
    {
        foreach (var id in ids)
        {
            Change<Element>(id, element => element with { Presence = element.Presence.And(Presence.When(condition, holds)) });
        }
    }

    /// <summary>Takes an element away; something harmless keeps its place, because an element's id is its place.</summary>
    public void Remove(ElementId id) =>
        elements[id.Index] = new Parameter
        {
            Id = id,
            LogicalId = "Removed" + id.Index,
            Type = "String",
        };
}
