using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A block of IP addresses, as <c>System.Net.IPNetwork</c> holds it.</summary>
internal sealed class NetworkValue(AddressValue first, int prefixLength) : IEquatable<NetworkValue>
{
    public AddressValue First { get; } = first;

    public int PrefixLength { get; } = prefixLength;

    public bool Contains(AddressValue address) => address.Family == First.Family && address.Masked(PrefixLength).Equals(First);

    public bool Equals(NetworkValue? other) => other is not null && PrefixLength == other.PrefixLength && First.Equals(other.First);

    public override bool Equals(object? obj) => Equals(obj as NetworkValue);

    public override int GetHashCode() => First.GetHashCode() ^ PrefixLength;

    /// <summary>The text, or null where that of the first address is the library's own.</summary>
    public string? Text =>
        First.Text is { } text ? text + "/" + PrefixLength.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
