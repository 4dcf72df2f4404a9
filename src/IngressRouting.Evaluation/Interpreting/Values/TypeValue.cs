using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A type as a value. There is one for each type, because programs compare them as references, too.</summary>
internal sealed class TypeValue(ITypeSymbol type, string text)
{
    public ITypeSymbol Type { get; } = type;

    /// <summary>What <c>ToString</c> gives.</summary>
    public string Text { get; } = text;
}
