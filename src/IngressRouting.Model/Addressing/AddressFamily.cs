namespace IngressRouting.Model;

/// <summary>The two address families; AWS routes them independently.</summary>
public enum AddressFamily
{
    /// <summary>32-bit addresses.</summary>
    IPv4,

    /// <summary>128-bit addresses.</summary>
    IPv6,
}
