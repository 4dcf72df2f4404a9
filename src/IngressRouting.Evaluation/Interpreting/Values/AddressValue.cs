using System;
using IngressRouting.Model;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An IP address, as <c>System.Net.IPAddress</c> holds it.</summary>
internal sealed class AddressValue(AddressFamily family, Bits128 bits) : IEquatable<AddressValue>
{
    public AddressFamily Family { get; } = family;

    /// <summary>The address; IPv4 is in the lowest 32 bits.</summary>
    public Bits128 Bits { get; } = bits;

    /// <summary>How many bits an address of this family has.</summary>
    public int Width => Family == AddressFamily.IPv4 ? 32 : 128;

    public static AddressValue OfBytes(byte[] bytes)
    {
        ulong high = 0;
        ulong low = 0;
        foreach (var part in bytes)
        {
            high = (high << 8) | (low >> 56);
            low = (low << 8) | part;
        }
        return bytes.Length == 4
            ? new AddressValue(AddressFamily.IPv4, new Bits128(0, low))
            : new AddressValue(AddressFamily.IPv6, new Bits128(high, low));
    }

    /// <summary>The bytes in the order of the network.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Width / 8];
        for (var i = 0; i < bytes.Length; i++)
        {
            var fromEnd = bytes.Length - 1 - i;
            bytes[i] = unchecked((byte)((fromEnd < 8 ? Bits.Low : Bits.High) >> (8 * (fromEnd % 8))));
        }
        return bytes;
    }

    /// <summary>The address with zeros behind a prefix.</summary>
    public AddressValue Masked(int prefixLength) => new(Family, Bits.And(Bits128.Mask(128 - Width + prefixLength)));

    public bool Equals(AddressValue? other) => other is not null && Family == other.Family && Bits.Equals(other.Bits);

    public override bool Equals(object? obj) => Equals(obj as AddressValue);

    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>The text, or null where the library has one of its own: IPv6 addresses that hold an IPv4 address.</summary>
    public string? Text => Family == AddressFamily.IPv6 && HoldsIPv4 ? null : AddressText.Write(Bits, Family);

    /// <summary>Mapped, compatible, translated and ISATAP addresses.</summary>
    private bool HoldsIPv4
    {
        get
        {
            var middle = Bits.Low >> 32;
            return (Bits.High == 0 && (Bits.Low & 0xffff0000) != 0 && middle is 0 or 0xffff or 0xffff0000) || middle == 0x5efe;
        }
    }
}
