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

    /// <summary>The value of an output or of a tag.</summary>
    public const string Value = "value";

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
}
