using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A type as an argument, for the few members that take one and need no reflection.</summary>
internal sealed class TypeValue(ITypeSymbol type)
{
    public ITypeSymbol Type { get; } = type;
}
