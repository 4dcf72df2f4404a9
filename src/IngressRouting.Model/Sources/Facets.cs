namespace IngressRouting.Model;

/// <summary>
/// The names of the statements that findings point at. They are the parameter names of the DSL, so that an origin is found by name; a
/// reader of templates maps property names to them.
/// </summary>
public static class Facets
{
    /// <summary>The name of an element, from which its logical id and name tag are made.</summary>
    public const string Name = "name";

    /// <summary>The logical id, where it was chosen by hand.</summary>
    public const string LogicalId = "logicalId";

    /// <summary>The AWS id of a resource that exists already.</summary>
    public const string Id = "id";

    /// <summary>A block of addresses.</summary>
    public const string Cidr = "cidr";

    /// <summary>An availability zone.</summary>
    public const string Zone = "zone";

    /// <summary>A subnet, of an association or of an interface.</summary>
    public const string Subnet = "subnet";

    /// <summary>The gateway of an edge association.</summary>
    public const string Gateway = "gateway";

    /// <summary>The destination of a route.</summary>
    public const string Destination = "destination";

    /// <summary>The target of a route.</summary>
    public const string Target = "target";

    /// <summary>The source/destination check of an interface.</summary>
    public const string SourceDestCheck = "sourceDestCheck";

    /// <summary>The VPC of a subnet, a route table or an attachment.</summary>
    public const string Vpc = "vpc";

    /// <summary>The route table of a route or an association.</summary>
    public const string Table = "table";

    /// <summary>The network interface of an Elastic IP association, or one of an instance.</summary>
    public const string NetworkInterface = "networkInterface";

    /// <summary>The Elastic IP address of an association.</summary>
    public const string ElasticIp = "elasticIp";

    /// <summary>Whether a subnet gives public addresses to what is launched into it.</summary>
    public const string MapPublicIpOnLaunch = "mapPublicIpOnLaunch";

    /// <summary>The machine image of an instance.</summary>
    public const string Image = "image";

    /// <summary>The type of an instance.</summary>
    public const string InstanceType = "instanceType";

    /// <summary>Whether an appliance replaces source addresses.</summary>
    public const string TranslatesSource = "translatesSource";

    /// <summary>The condition under which an element is there.</summary>
    public const string When = "when";

    /// <summary>One of the texts that a condition compares.</summary>
    public const string Left = "left";

    /// <summary>The other of the texts that a condition compares.</summary>
    public const string Right = "right";

    /// <summary>The conditions that another one is made of.</summary>
    public const string Conditions = "conditions";

    /// <summary>The value of an output or of a tag.</summary>
    public const string Value = "value";

    /// <summary>The name of an export.</summary>
    public const string Export = "export";

    /// <summary>The key of a tag.</summary>
    public const string Key = "key";

    /// <summary>What a parameter is when a deployment does not set it.</summary>
    public const string DefaultValue = "defaultValue";

    /// <summary>The values that a parameter accepts.</summary>
    public const string AllowedValues = "allowedValues";

    /// <summary>The pattern of the values that a parameter accepts.</summary>
    public const string AllowedPattern = "allowedPattern";

    /// <summary>The fewest characters that a parameter accepts.</summary>
    public const string MinLength = "minLength";

    /// <summary>The most characters that a parameter accepts.</summary>
    public const string MaxLength = "maxLength";

    /// <summary>The smallest number that a parameter accepts.</summary>
    public const string MinValue = "minValue";

    /// <summary>The largest number that a parameter accepts.</summary>
    public const string MaxValue = "maxValue";

    /// <summary>The name of a property that the model has no notion of.</summary>
    public const string Property = "property";

    /// <summary>The value of a property that the model has no notion of.</summary>
    public const string Setting = "setting";

    /// <summary>The type of a resource that the model has no notion of.</summary>
    public const string Type = "type";

    /// <summary>The IPv6 block of a subnet.</summary>
    public const string Ipv6Cidr = "ipv6Cidr";

    /// <summary>Which part of the VPC's IPv6 block a subnet has.</summary>
    public const string Index = "index";

    /// <summary>The address pool of an IPv6 block.</summary>
    public const string Pool = "pool";

    /// <summary>Whether a subnet gives IPv6 addresses to the interfaces that are made in it.</summary>
    public const string AssignIpv6AddressOnCreation = "assignIpv6AddressOnCreation";

    /// <summary>Whether an interface has an IPv6 address.</summary>
    public const string Ipv6Address = "ipv6Address";

    /// <summary>The autonomous system number of Amazon's end of a virtual private gateway.</summary>
    public const string AmazonSideAsn = "amazonSideAsn";

    /// <summary>A security group of a network interface or appliance.</summary>
    public const string SecurityGroup = "securityGroup";

    /// <summary>The description of a security group or of one of its rules.</summary>
    public const string Description = "description";

    /// <summary>The protocol and ports of a security group's rule.</summary>
    public const string Protocol = "protocol";

    /// <summary>Where the traffic of an ingress rule comes from.</summary>
    public const string Source = "source";

    private const char Separator = ':';

    /// <summary>The facet of one statement among several of a kind, such as the tags of a resource.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="which">What tells the statement from the others: the key of a tag, the name of a property.</param>
    public static string Of(string facet, string which) => facet + Separator + which;

    /// <summary>The facet without what tells one statement from others of its kind.</summary>
    public static string Plain(string facet) => facet.Split(Separator)[0];
}
