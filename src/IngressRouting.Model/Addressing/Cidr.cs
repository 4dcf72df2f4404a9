using System;
using System.Globalization;

namespace IngressRouting.Model;

/// <summary>
/// A block of IPv4 or IPv6 addresses. Two blocks are equal when they hold the same addresses: like AWS, it ignores host bits, but it
/// remembers that they were there (<see cref="HasHostBits"/>).
/// </summary>
public readonly struct Cidr : IEquatable<Cidr>, IComparable<Cidr>
{
    /// <summary>All IPv4 addresses.</summary>
    public static readonly Cidr AnyIPv4 = new(AddressFamily.IPv4, default, 0, false);

    /// <summary>All IPv6 addresses.</summary>
    public static readonly Cidr AnyIPv6 = new(AddressFamily.IPv6, default, 0, false);

    /// <summary>
    /// The well-known prefix of NAT64, which stands for IPv4 addresses and is assigned to nobody (RFC 6052; VPC User Guide, "DNS64 and NAT64").
    /// </summary>
    public static readonly Cidr Nat64 = Parse("64:ff9b::/96");

    /// <summary>Both families, IPv4 first.</summary>
    internal static readonly AddressFamily[] Families = [AddressFamily.IPv4, AddressFamily.IPv6];

    private readonly Bits128 network;

    private Cidr(AddressFamily family, Bits128 network, int prefixLength, bool hasHostBits)
    {
        Family = family;
        this.network = network;
        PrefixLength = prefixLength;
        HasHostBits = hasHostBits;
    }

    /// <summary>Its address family.</summary>
    public AddressFamily Family { get; }

    /// <summary>How many leading bits its addresses share: 0 to 32 for IPv4, 0 to 128 for IPv6.</summary>
    public int PrefixLength { get; }

    /// <summary>Whether it was written with bits behind the prefix, such as <c>10.0.0.7/24</c>; AWS clears them silently.</summary>
    public bool HasHostBits { get; }

    /// <summary>Whether it holds every address of its family.</summary>
    public bool IsDefault => PrefixLength == 0;

    private Bits128 Last => network.Or(Bits128.Mask(TopBits + PrefixLength).Not());

    // An IPv4 address occupies the lowest 32 of the 128 bits.
    private int TopBits => Family == AddressFamily.IPv4 ? 96 : 0;

    /// <summary>All addresses of a family.</summary>
    public static Cidr Any(AddressFamily family) => family == AddressFamily.IPv4 ? AnyIPv4 : AnyIPv6;

    /// <summary>The other of the two families.</summary>
    public static AddressFamily Other(AddressFamily family) => family == AddressFamily.IPv4 ? AddressFamily.IPv6 : AddressFamily.IPv4;

    /// <summary>How many bits the addresses of a family have.</summary>
    public static int Width(AddressFamily family) => family == AddressFamily.IPv4 ? 32 : 128;

    /// <summary>Reads a block such as <c>10.0.1.0/24</c> or <c>2001:db8::/56</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The block, or an invalid value that says what is wrong with the text.</returns>
    public static Value<Cidr> Read(string text)
    {
        if (DynamicReference.IsIn(text))
        {
            return new Value<Cidr>.Symbolic(new Expression.Dynamic(new Expression.Literal(text)));
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return Wrong(text, "it has no prefix length such as " + (text.IndexOf(':') < 0 ? "/24" : "/64"));
        }

        var address = text.Substring(0, slash);
        var family = address.IndexOf(':') >= 0 ? AddressFamily.IPv6 : AddressFamily.IPv4;
        var width = Width(family);
        if (!AddressText.TryRead(address, family, out var bits, out var reason))
        {
            return Wrong(text, reason);
        }

        var length = text.Substring(slash + 1);
        if (
            length.Length is 0 or > 3
            || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var prefixLength)
            || prefixLength > width
        )
        {
            var fault = length.Length == 0 ? "nothing stands behind the slash, and " : "";
            return Wrong(text, $"{fault}the prefix length of an {family} block is a number from 0 to {width}");
        }

        return Create(family, bits, prefixLength);
    }

    /// <summary>Whether every address of the other block is in this one.</summary>
    public bool Contains(Cidr other) =>
        Family == other.Family
        && PrefixLength <= other.PrefixLength
        && other.network.And(Bits128.Mask(TopBits + PrefixLength)).Equals(network);

    /// <summary>Whether some address is in both blocks.</summary>
    public bool Overlaps(Cidr other) => Contains(other) || other.Contains(this);

    /// <summary>One of the equal parts that the block divides into.</summary>
    /// <param name="prefixLength">How long the prefix of each part is.</param>
    /// <param name="index">Which part; zero for the first.</param>
    /// <param name="part">The part.</param>
    /// <returns>False when there is no such part.</returns>
    public bool TryPart(int prefixLength, int index, out Cidr part)
    {
        var exists = prefixLength <= Width(Family) && Fits(PrefixLength, prefixLength, index);
        part = exists ? Part(prefixLength, index) : default;
        return exists;
    }

    /// <summary>The same block as if it had been written without host bits.</summary>
    public Cidr Canonical() => new(Family, network, PrefixLength, false);

    /// <inheritdoc />
    public bool Equals(Cidr other) => Family == other.Family && PrefixLength == other.PrefixLength && network.Equals(other.network);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Cidr other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((((network.GetHashCode() * 31) + PrefixLength) * 31) + (int)Family);

    /// <summary>Orders by family, first address, then larger block first, so that a block stands right before those it contains.</summary>
    public int CompareTo(Cidr other)
    {
        var byFamily = (int)Family - (int)other.Family;
        var byNetwork = byFamily != 0 ? byFamily : network.CompareTo(other.network);
        return byNetwork != 0 ? byNetwork : PrefixLength.CompareTo(other.PrefixLength);
    }

    /// <summary>The canonical text, without host bits; IPv6 as RFC 5952 writes it.</summary>
    public override string ToString() => AddressText.Write(network, Family) + "/" + PrefixLength.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether every address of this block comes before every address of the other.</summary>
    internal bool EndsBefore(Cidr other) => Family < other.Family || (Family == other.Family && Last.CompareTo(other.network) < 0);

    /// <summary>Whether a block has a part with that prefix length and index.</summary>
    internal static bool Fits(int prefixLength, int partPrefixLength, int index)
    {
        var bits = partPrefixLength - prefixLength;
        return bits >= 0 && index >= 0 && (bits >= 31 || index < 1 << bits);
    }

    /// <summary>Reads a block of which it is known that it is one.</summary>
    internal static Cidr Parse(string text) =>
        Read(text).TryGet(out var block) ? block : throw new FormatException($"'{text}' is no CIDR block.");

    /// <summary>Where the part with that index begins, counted on behind the block when it has fewer.</summary>
    internal Cidr Part(int prefixLength, int index)
    {
        var start = network.Plus(Bits128.Shifted((ulong)index, Width(Family) - prefixLength));
        return new Cidr(Family, start.And(Bits128.Mask(TopBits + prefixLength)), prefixLength, false);
    }

    private static Cidr Create(AddressFamily family, Bits128 bits, int prefixLength)
    {
        var top = family == AddressFamily.IPv4 ? 96 : 0;
        var network = bits.And(Bits128.Mask(top + prefixLength));
        return new Cidr(family, network, prefixLength, !network.Equals(bits));
    }

    private static Value<Cidr> Wrong(string text, string reason) => new Value<Cidr>.Invalid(text, reason);
}
