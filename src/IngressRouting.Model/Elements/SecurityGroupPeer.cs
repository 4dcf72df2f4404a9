namespace IngressRouting.Model;

/// <summary>Where the traffic of a security group's rule comes from or goes to; exactly one of the three that AWS knows.</summary>
public abstract record SecurityGroupPeer
{
    private SecurityGroupPeer() { }

    /// <summary>A block of addresses.</summary>
    /// <param name="Block">The block.</param>
    public sealed record Addresses(Value<Cidr> Block) : SecurityGroupPeer;

    /// <summary>The blocks of a managed prefix list.</summary>
    /// <param name="Id">The list's id.</param>
    public sealed record PrefixList(Value<string> Id) : SecurityGroupPeer;

    /// <summary>The private addresses of the interfaces in a security group.</summary>
    /// <param name="Group">The group.</param>
    public sealed record OfGroup(Reference Group) : SecurityGroupPeer;
}
