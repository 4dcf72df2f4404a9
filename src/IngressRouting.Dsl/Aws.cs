namespace IngressRouting;

/// <summary>Where a topology begins; meant for <c>using static IngressRouting.Aws;</c>.</summary>
public static class Aws
{
    /// <summary>
    /// All addresses, as a destination: <c>0.0.0.0/0</c>, and <c>::/0</c> as well where the subnets that the table serves have IPv6 blocks. A
    /// target that takes one family alone, such as a NAT gateway, gets the route for that family.
    /// </summary>
    public static Destination Internet { get; } = new InternetDestination();

    /// <summary>The Region that the stack is deployed to, such as <c>eu-west-1</c> (<c>AWS::Region</c>).</summary>
    public static Text Region { get; } = Pseudo("Region");

    /// <summary>The account that the stack belongs to: twelve digits (<c>AWS::AccountId</c>).</summary>
    public static Text AccountId { get; } = Pseudo("AccountId");

    /// <summary>The name of the stack (<c>AWS::StackName</c>).</summary>
    public static Text StackName { get; } = Pseudo("StackName");

    /// <summary>The ARN of the stack (<c>AWS::StackId</c>).</summary>
    public static Text StackId { get; } = Pseudo("StackId");

    /// <summary>The partition of the Region, which ARNs begin with: <c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c> (<c>AWS::Partition</c>).</summary>
    public static Text Partition { get; } = Pseudo("Partition");

    /// <summary>The domain of the Region's services, usually <c>amazonaws.com</c> (<c>AWS::URLSuffix</c>).</summary>
    public static Text UrlSuffix { get; } = Pseudo("URLSuffix");

    /// <summary>Begins a topology with one VPC; more can follow only in one that <see cref="Topology(string)"/> began.</summary>
    /// <param name="name">Up to 255 characters; logical ids and the name tag are made from it.</param>
    /// <param name="cidr">The primary IPv4 block, /16 to /28 (VPC User Guide, "VPC CIDR blocks").</param>
    public static Vpc Vpc(string name, CidrBlock cidr) => new Topology(null).AddVpc(name, cidr);

    /// <summary>Begins a topology of several VPCs in one template.</summary>
    /// <param name="name">The name of the template's file, without extension: letters, digits, <c>-</c> and <c>_</c>.</param>
    public static Topology Topology(string name) => new(Guard.FileName(name, nameof(name)));

    private static Text Pseudo(string name) => Text.Of(name, _ => new Model.Expression.Pseudo("AWS::" + name));
}
