using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The default of an <c>ImmutableArray&lt;T&gt;</c>, which has no elements, not even none.</summary>
internal sealed class UnsetArrayValue(INamedTypeSymbol type)
{
    public INamedTypeSymbol Type { get; } = type;

    public override bool Equals(object? obj) => obj is UnsetArrayValue other && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override int GetHashCode() => 0;
}
