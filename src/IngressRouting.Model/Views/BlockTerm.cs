namespace IngressRouting.Model;

/// <summary>
/// A block as far as arithmetic can tell: a literal, or a place within a block that only the deployment knows. Two terms with one root
/// compare as blocks do.
/// </summary>
/// <param name="Root">What only the deployment knows; null for a literal.</param>
/// <param name="Place">The block of a literal; else its place, as if the root began at address zero.</param>
public sealed record BlockTerm(Expression? Root, Cidr Place)
{
    /// <summary>Its address family.</summary>
    public AddressFamily Family => Place.Family;

    /// <summary>Whether every address of the other block is surely in this one.</summary>
    public bool Contains(BlockTerm other) => Equals(Root, other.Root) && Place.Contains(other.Place);
}
