namespace IngressRouting.Model;

/// <summary>Where the addresses of a further block of a VPC come from; exactly one of the ways that AWS knows.</summary>
public abstract record BlockSource
{
    private BlockSource() { }

    /// <summary>A secondary IPv4 block.</summary>
    /// <param name="Cidr">The block.</param>
    public sealed record Secondary(Value<Cidr> Cidr) : BlockSource;

    /// <summary>An IPv6 block that Amazon picks from its own pool; a /56 (<c>AmazonProvidedIpv6CidrBlock</c>).</summary>
    public sealed record AmazonProvided : BlockSource
    {
        /// <summary>How long the prefix of every such block is.</summary>
        public const int PrefixLength = 56;
    }

    /// <summary>An IPv6 block of addresses that were brought to AWS.</summary>
    /// <param name="Cidr">The block.</param>
    /// <param name="Pool">The id of the address pool that it is part of.</param>
    public sealed record FromPool(Value<Cidr> Cidr, Value<string> Pool) : BlockSource;

    /// <summary>An IPv6 block that an existing VPC has already, wherever it came from.</summary>
    /// <param name="Cidr">The block.</param>
    public sealed record Found(Value<Cidr> Cidr) : BlockSource;

    /// <summary>The block that was stated; null for one that Amazon picks.</summary>
    public Value<Cidr>? Stated =>
        this switch
        {
            Secondary secondary => secondary.Cidr,
            FromPool pool => pool.Cidr,
            Found found => found.Cidr,
            _ => null,
        };
}
