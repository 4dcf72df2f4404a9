using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M40;

/// <summary>An IPv4 address as a value of its own: parsable, formattable, comparable, with the operators of an address.</summary>
public readonly struct Ipv4 : IParsable<Ipv4>, IFormattable, IComparable<Ipv4>, IEquatable<Ipv4>
{
    private readonly uint _value;

    public Ipv4(uint value) => _value = value;

    public static Ipv4 operator +(Ipv4 address, long offset) => new(checked((uint)(address._value + offset)));
    public static long operator -(Ipv4 left, Ipv4 right) => (long)left._value - right._value;
    public static Ipv4 operator &(Ipv4 address, int prefix) => new(prefix == 0 ? 0 : address._value & (uint.MaxValue << (32 - prefix)));
    public static bool operator <(Ipv4 left, Ipv4 right) => left._value < right._value;
    public static bool operator >(Ipv4 left, Ipv4 right) => right < left;
    public static bool operator ==(Ipv4 left, Ipv4 right) => left.Equals(right);
    public static bool operator !=(Ipv4 left, Ipv4 right) => !(left == right);
    public static explicit operator uint(Ipv4 address) => address._value;

    public static Ipv4 Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is no IPv4 address");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ipv4 result)
    {
        result = default;
        if (s?.Split('.') is not [_, _, _, _] parts) return false;
        var value = 0u;
        foreach (var part in parts)
        {
            if (!byte.TryParse(part, NumberStyles.None, provider, out var octet)) return false;
            value = value * 256 + octet;
        }

        result = new Ipv4(value);
        return true;
    }

    public int CompareTo(Ipv4 other) => _value.CompareTo(other._value);
    public bool Equals(Ipv4 other) => _value == other._value;
    public override bool Equals(object? obj) => obj is Ipv4 other && Equals(other);
    public override int GetHashCode() => (int)_value;
    public override string ToString() => ToString("D", CultureInfo.InvariantCulture);

    public string ToString(string? format, IFormatProvider? formatProvider) => (format ?? "D") switch
    {
        "X" => _value.ToString("X8", formatProvider),
        "R" => string.Join('.', Octets().Reverse()),
        "D" => string.Join('.', Octets()),
        var other => throw new FormatException($"Format '{other}' is not known."),
    };

    private IEnumerable<byte> Octets()
    {
        for (var shift = 24; shift >= 0; shift -= 8) yield return (byte)(_value >> shift);
    }
}

/// <summary>Hands out neighbouring blocks; a collection that can be written as an initializer.</summary>
public sealed class Plan(Ipv4 start) : IEnumerable<(string Name, Ipv4 First, int Prefix)>
{
    private readonly List<(string, Ipv4, int)> _rows = [];
    private Ipv4 _next = start;

    public void Add(string name, int prefix)
    {
        var size = 1L << (32 - prefix);
        var aligned = _next & prefix;
        if (aligned < _next) aligned += size;
        _rows.Add((name, aligned, prefix));
        _next = aligned + size;
    }

    public IEnumerator<(string Name, Ipv4 First, int Prefix)> GetEnumerator() => _rows.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class University
{
    [Topology]
    public static Topology UniversityCampus()
    {
        var origin = Ipv4.Parse("10.17.0.0");
        var plan = new Plan(origin) { { "Inspection", 26 }, { "Library", 24 }, { "Labs", 22 }, { "Exams", 25 } };

        var vpc = Vpc("Campus", $"{origin}/16");
        Appliance? ids = null;
        foreach (var (name, first, prefix) in plan)
        {
            var subnet = vpc.Subnet(name, $"{first}/{prefix}", Zone.First)
                .Tag("Offset", (first - origin).ToString("N0", CultureInfo.InvariantCulture))
                .Tag("Forms", FormattableString.Invariant($"{first:X} {first:R} {(uint)first % 1_000}"));
            if (ids is null)
            {
                ids = subnet.Appliance("Ids", Parameter.Ami("IdsImage")).WithElasticIp();
                subnet.RouteTable().Route(Internet, vpc.Igw());
                continue;
            }

            subnet.MapPublicIpOnLaunch().RouteTable().Route(Internet, ids.Eni());
            vpc.Igw().GatewayTable().Route(subnet, ids.Eni());
        }

        var last = plan.Max(row => row.First);
        return vpc
            .Output("Last", $"{last,15}|{last & 20,-12}|")
            .Output("Gaps", string.Join(",", plan.Zip(plan.Skip(1), (a, b) => b.First - a.First - (1L << (32 - a.Prefix)))))
            .Output("Valid", $"{Ipv4.TryParse("10.17.0.256", null, out _)}/{Ipv4.TryParse("1.2.3.4", null, out var x)}/{x}");
    }
}
