namespace IngressRouting.Model;

/// <summary>
/// Which IPv4 blocks AWS refuses to add to a VPC because of one that it has already, although the two do not overlap (VPC User Guide, "IPv4
/// CIDR block association restrictions").
/// </summary>
public static class BlockRestrictions
{
    private static readonly Cidr Ten = Cidr.Parse("10.0.0.0/8");
    private static readonly Cidr TenZeroAndOne = Cidr.Parse("10.0.0.0/15");
    private static readonly Cidr TenZero = Cidr.Parse("10.0.0.0/16");
    private static readonly Cidr Default = Cidr.Parse("172.31.0.0/16");
    private static readonly Cidr Benchmark = Cidr.Parse("198.19.0.0/16");
    private static readonly Cidr[] PrivateRanges = [Ten, Cidr.Parse("172.16.0.0/12"), Cidr.Parse("192.168.0.0/16")];

    /// <summary>What keeps a block from being added, as the end of "because …"; null when nothing does.</summary>
    /// <param name="existing">A block that the VPC has.</param>
    /// <param name="added">A block that is added.</param>
    public static string? Of(Cidr existing, Cidr added)
    {
        var from = PrivateRangeOf(existing);
        var to = PrivateRangeOf(added);
        if (Benchmark.Contains(existing))
        {
            return to is { } range ? $"no block of {range} goes together with one of {Benchmark}" : null;
        }

        if (Benchmark.Contains(added))
        {
            return $"no block of {Benchmark} can be added to {existing}";
        }

        if (from is not { } own)
        {
            return to is { } range ? $"no block of {range} can be added to one that is not private" : null;
        }

        return to is { } other && !other.Equals(own) ? $"blocks of {own} and of {other} do not go together"
            : TenZeroAndOne.Contains(existing) && TenZero.Contains(added) ? $"no block of {TenZero} can be added to one of {TenZeroAndOne}"
            : own.Contains(Default) && Default.Contains(added) ? $"no block of {Default} can be added to one of {own}"
            : null;
    }

    /// <summary>Whether a block is one of the private ranges of RFC 1918.</summary>
    public static bool IsPrivate(Cidr block) => PrivateRangeOf(block) is not null;

    private static Cidr? PrivateRangeOf(Cidr block)
    {
        foreach (var range in PrivateRanges)
        {
            if (range.Contains(block))
            {
                return range;
            }
        }

        return null;
    }
}
