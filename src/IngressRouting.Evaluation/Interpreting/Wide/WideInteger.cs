using System;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A number of 128 bits, as <c>UInt128</c> and <c>Int128</c> hold it, which the library that this is built against does not have.</summary>
internal sealed class WideInteger(BigInteger value, bool isSigned) : IEquatable<WideInteger>, IComparable
{
    private static readonly BigInteger Modulus = BigInteger.One << 128;

    public BigInteger Value { get; } = value;

    public bool IsSigned { get; } = isSigned;

    /// <summary>The bits as a number that is not negative.</summary>
    public BigInteger Bits => Value.Sign < 0 ? Value + Modulus : Value;

    public static BigInteger Least(bool isSigned) => isSigned ? -(BigInteger.One << 127) : BigInteger.Zero;

    public static BigInteger Greatest(bool isSigned) => (BigInteger.One << (isSigned ? 127 : 128)) - 1;

    /// <summary>The value of <c>default</c> for the large numbers; null for other types.</summary>
    public static object? Default(INamedTypeSymbol type) =>
        TypeNames.Metadata(type) switch
        {
            "System.UInt128" => new WideInteger(0, false),
            "System.Int128" => new WideInteger(0, true),
            "System.Numerics.BigInteger" => BigInteger.Zero,
            _ => null,
        };

    /// <summary>The number, or an overflow when it has more bits.</summary>
    public static WideInteger Checked(BigInteger value, bool isSigned) =>
        value >= Least(isSigned) && value <= Greatest(isSigned) ? new WideInteger(value, isSigned) : throw new OverflowException();

    /// <summary>The lowest 128 bits of a number.</summary>
    public static WideInteger Wrapped(BigInteger value, bool isSigned)
    {
        var bits = BigInteger.Remainder(value, Modulus);
        bits = bits.Sign < 0 ? bits + Modulus : bits;
        return new WideInteger(isSigned && bits >> 127 == 1 ? bits - Modulus : bits, isSigned);
    }

    public bool Equals(WideInteger? other) => other is not null && IsSigned == other.IsSigned && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as WideInteger);

    public override int GetHashCode() => Value.GetHashCode();

    public int CompareTo(object? obj) =>
        obj is WideInteger other && other.IsSigned == IsSigned ? Value.CompareTo(other.Value)
        : obj is null ? 1
        : throw new ArgumentException();
}
