using System.Buffers.Binary;
using System.Net;

namespace IngressRouting.Defects.Templates;

/// <summary>Blocks of IPv4 addresses that are near another one.</summary>
internal static class Ipv4
{
    /// <summary>The first half of a block.</summary>
    public static string Half(string cidr) => With(cidr, Length(cidr) + 1);

    /// <summary>The block of twice the size that holds it.</summary>
    public static string Double(string cidr) => With(cidr, Length(cidr) - 1);

    /// <summary>A block with the same first address and another prefix length.</summary>
    public static string With(string cidr, int length) => Block(First(cidr) & (uint.MaxValue << (32 - length)), length);

    /// <summary>The same addresses, written with host bits.</summary>
    public static string WithHostBits(string cidr) => Block(First(cidr) + 5, Length(cidr));

    /// <summary>The block of one address in it, which AWS does not reserve.</summary>
    public static string Host(string cidr) => Block(First(cidr) + 10, 32);

    /// <summary>The <c>/24</c> at an index of a larger block.</summary>
    public static string Part(string cidr, uint index) => Block(First(cidr) + (index << 8), 24);

    /// <summary>How many leading bits its addresses share.</summary>
    public static int Length(string cidr) => IPNetwork.Parse(cidr).PrefixLength;

    private static uint First(string cidr) =>
        BinaryPrimitives.ReadUInt32BigEndian(IPAddress.Parse(cidr[..cidr.IndexOf('/')]).GetAddressBytes());

    private static string Block(uint first, int length)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, first);
        return $"{new IPAddress(bytes)}/{length}";
    }
}
