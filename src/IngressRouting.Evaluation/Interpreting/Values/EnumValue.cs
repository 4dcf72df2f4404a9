using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A value of an enum that the interpreted program declares.</summary>
internal sealed class EnumValue(INamedTypeSymbol type, object number) : IEquatable<EnumValue>, IComparable
{
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The value as a number of the enum's underlying type.</summary>
    public object Number { get; } = number;

    public bool Equals(EnumValue? other) =>
        other is not null && Number.Equals(other.Number) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as EnumValue);

    public override int GetHashCode() => Number.GetHashCode();

    public int CompareTo(object? obj) => obj is EnumValue other ? ((IComparable)Number).CompareTo(other.Number) : 1;
}
