namespace IngressRouting.CloudFormation.Tests;

/// <summary>Builds models as tests want to read them: one call for each element, named by its logical id.</summary>
internal sealed class ModelBuilder
{
    private readonly List<Element> elements = [];

    public string? Description { get; init; }

    public TopologyModel Build() => new(elements, Description);

    public TemplateText Write(TemplateSections? sections = null) => TemplateWriter.Write(Build(), sections);

    public ElementId Add(Func<ElementId, Element> make)
    {
        var id = new ElementId(elements.Count);
        elements.Add(make(id));
        return id;
    }

    /// <summary>Replaces an element by a changed copy.</summary>
    public void Change<T>(ElementId id, Func<T, T> change)
        where T : Element => elements[id.Index] = change((T)elements[id.Index]);

    public ElementId Parameter(string name, string type = "String") =>
        Add(id => new Parameter
        {
            Id = id,
            LogicalId = name,
            Type = type,
        });

    /// <summary>A condition that compares a parameter with a text.</summary>
    public ElementId Is(string condition, string parameter, string text) =>
        Condition(condition, new ConditionTest.Equal(new Expression.Parameter(parameter), Text(text)));

    public ElementId Condition(string name, ConditionTest test) =>
        Add(id => new Condition
        {
            Id = id,
            LogicalId = name,
            Test = test,
        });

    public ElementId Vpc(string name, string block = "10.0.0.0/16") =>
        Add(id => new Vpc
        {
            Id = id,
            LogicalId = name + "Vpc",
            Name = name,
            Cidr = Cidr.Read(block),
            Tags = NameTag(name),
        });

    public ElementId Block(ElementId vpc, string name, BlockSource source) =>
        Add(id => new VpcCidrBlock
        {
            Id = id,
            LogicalId = name,
            Vpc = vpc,
            Source = source,
        });

    public ElementId Subnet(ElementId vpc, string name, string block, bool isPublic = false) =>
        Add(id => new Subnet
        {
            Id = id,
            LogicalId = name + "Subnet",
            Name = name,
            Vpc = vpc,
            Cidr = Cidr.Read(block),
            Zone = new Zone.Indexed(0),
            MapPublicIpOnLaunch = isPublic,
            Tags = NameTag(name),
        });

    public ElementId InternetGateway(string name = "InternetGateway") => Add(id => new InternetGateway { Id = id, LogicalId = name });

    public ElementId VirtualPrivateGateway(string name = "VirtualPrivateGateway") =>
        Add(id => new VirtualPrivateGateway { Id = id, LogicalId = name });

    public ElementId Propagate(Reference table, Reference gateway, string name, ResourceKind kind = ResourceKind.VirtualPrivateGateway) =>
        Add(id => new RoutePropagation
        {
            Id = id,
            LogicalId = name,
            Table = table,
            Gateway = new ResourceReference(kind, gateway),
        });

    public ElementId EgressOnlyInternetGateway(ElementId vpc, string name = "EgressOnlyInternetGateway") =>
        Add(id => new EgressOnlyInternetGateway
        {
            Id = id,
            LogicalId = name,
            Vpc = vpc,
        });

    public ElementId NatGateway(ElementId subnet, string name, Reference? address = null) =>
        Add(id => new NatGateway
        {
            Id = id,
            LogicalId = name + "Gateway",
            Name = name,
            Subnet = subnet,
            ElasticIp = address,
        });

    public ElementId SecurityGroup(ElementId vpc, string name) =>
        Add(id => new SecurityGroup
        {
            Id = id,
            LogicalId = name + "SecurityGroup",
            Name = name,
            Description = name,
            Vpc = vpc,
        });

    public ElementId Ingress(Reference group, string name, SecurityGroupPeer peer) =>
        Add(id => new SecurityGroupIngress
        {
            Id = id,
            LogicalId = name,
            Group = group,
            Protocol = "tcp",
            Ports = new PortRange(443, 443),
            Peer = peer,
        });

    public ElementId Egress(Reference group, string name, SecurityGroupPeer peer) =>
        Add(id => new SecurityGroupEgress
        {
            Id = id,
            LogicalId = name,
            Group = group,
            Protocol = "-1",
            Peer = peer,
            Description = "Out",
        });

    public static SecurityGroupPeer Peer(string block) => new SecurityGroupPeer.Addresses(Cidr.Read(block));

    public static SecurityGroupPeer Peer(Reference group) => new SecurityGroupPeer.OfGroup(group);

    public ElementId Attachment(ElementId vpc, Reference gateway, string name = "GatewayAttachment", ResourceKind kind = default) =>
        Add(id => new GatewayAttachment
        {
            Id = id,
            LogicalId = name,
            Vpc = vpc,
            Gateway = new ResourceReference(kind, gateway),
        });

    public ElementId Table(ElementId vpc, string name) =>
        Add(id => new RouteTable
        {
            Id = id,
            LogicalId = name + "RouteTable",
            Vpc = vpc,
            Tags = NameTag(name),
        });

    public ElementId Associate(ElementId table, ElementId subnet, string name) =>
        Add(id => new SubnetAssociation
        {
            Id = id,
            LogicalId = name + "RouteTableAssociation",
            Table = table,
            Subnet = subnet,
        });

    public ElementId Edge(ElementId table, Reference gateway, string name = "EdgeAssociation", ResourceKind kind = default) =>
        Add(id => new EdgeAssociation
        {
            Id = id,
            LogicalId = name,
            Table = table,
            Gateway = new ResourceReference(kind, gateway),
        });

    public ElementId Route(ElementId table, string name, Destination destination, ResourceKind kind, Reference target) =>
        Route(table, name, destination, new RouteTarget.To(new ResourceReference(kind, target)));

    public ElementId Route(ElementId table, string name, Destination destination, RouteTarget target) =>
        Add(id => new Route
        {
            Id = id,
            LogicalId = name,
            Table = table,
            Destination = destination,
            Target = target,
        });

    public ElementId Interface(ElementId subnet, string name) =>
        Add(id => new NetworkInterface
        {
            Id = id,
            LogicalId = name + "NetworkInterface",
            Name = name,
            Subnet = subnet,
            SourceDestCheck = false,
            Tags = NameTag(name),
        });

    public ElementId Instance(string name, params ElementId[] interfaces) =>
        Add(id => new Instance
        {
            Id = id,
            LogicalId = name + "Instance",
            Name = name,
            Image = "ami-0123456789abcdef0",
            InstanceType = "c6i.large",
            NetworkInterfaces = new ValueList<Reference>(interfaces.Select(item => (Reference)item)),
            TranslatesSource = false,
            Tags = NameTag(name),
        });

    public ElementId ElasticIp(string name) => Add(id => new ElasticIp { Id = id, LogicalId = name + "ElasticIp" });

    public ElementId AssociateIp(ElementId address, ElementId networkInterface, string name) =>
        Add(id => new ElasticIpAssociation
        {
            Id = id,
            LogicalId = name + "ElasticIpAssociation",
            ElasticIp = address,
            NetworkInterface = networkInterface,
        });

    /// <summary>A raw resource whose properties are texts.</summary>
    public ElementId Raw(string name, string type, params (string Name, Value<string> Value)[] properties) =>
        Add(id => new RawResource
        {
            Id = id,
            LogicalId = name,
            Type = type,
            Properties = new(properties.Select(property => new StatedProperty(property.Name, new PropertyValue.Text(property.Value)))),
        });

    public ElementId Output(string name, Value<string> value) =>
        Add(id => new Output
        {
            Id = id,
            LogicalId = name,
            Value = value,
        });

    public static Destination To(string block) => new Destination.Addresses(Cidr.Read(block));

    public static Reference Existing(string id) => new Reference.ToExisting(id);

    public static Value<T> Symbol<T>(Expression expression) => new Value<T>.Symbolic(expression);

    public static Value<string> IdOf(ElementId element) => Symbol<string>(new Expression.Ref(element));

    public static Expression Call(string function, params Expression[] arguments) =>
        new Expression.Call(function, new ValueList<Expression>(arguments));

    public static Expression Text(string content) => new Expression.Literal(content);

    private static ValueList<Tag> NameTag(string name) => new([new Tag("Name", name)]);
}
