namespace IngressRouting.Model;

/// <summary>Which addresses a route is for; exactly one of the three destinations that AWS knows.</summary>
public abstract record Destination
{
    private Destination() { }

    /// <summary>A block of addresses.</summary>
    /// <param name="Block">The block.</param>
    public sealed record Addresses(Value<Cidr> Block) : Destination;

    /// <summary>The whole block of a subnet of the topology.</summary>
    /// <param name="Subnet">The subnet.</param>
    /// <param name="Family">Which of its blocks.</param>
    public sealed record OfSubnet(ElementId Subnet, AddressFamily Family) : Destination;

    /// <summary>The blocks of a managed prefix list.</summary>
    /// <param name="Id">The list's id.</param>
    public sealed record PrefixList(Value<string> Id) : Destination;
}
