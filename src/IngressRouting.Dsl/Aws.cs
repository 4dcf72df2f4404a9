namespace IngressRouting;

/// <summary>Where a topology begins; meant for <c>using static IngressRouting.Aws;</c>.</summary>
public static class Aws
{
    /// <summary>
    /// All addresses, as a destination: <c>0.0.0.0/0</c>, and <c>::/0</c> as well where the subnets that the table serves have IPv6 blocks. A
    /// target that takes one family alone, such as a NAT gateway, gets the route for that family.
    /// </summary>
    public static Destination Internet { get; } = new InternetDestination();

    /// <summary>Begins a topology with one VPC; more can follow only in one that <see cref="Topology(string)"/> began.</summary>
    /// <param name="name">Up to 255 characters; logical ids and the name tag are made from it.</param>
    /// <param name="cidr">The primary IPv4 block, /16 to /28 (VPC User Guide, "VPC CIDR blocks").</param>
    public static Vpc Vpc(string name, CidrBlock cidr) => new Topology(null).AddVpc(name, cidr);

    /// <summary>Begins a topology of several VPCs in one template.</summary>
    /// <param name="name">The name of the template's file, without extension: letters, digits, <c>-</c> and <c>_</c>.</param>
    public static Topology Topology(string name) => new(Guard.FileName(name, nameof(name)));
}
