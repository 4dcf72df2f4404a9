using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An instance of an anonymous type: immutable, equal when its parts are.</summary>
internal sealed class AnonymousObject(INamedTypeSymbol type, IPropertySymbol[] properties, object?[] values)
{
    public INamedTypeSymbol Type { get; } = type;

    public IPropertySymbol[] Properties { get; } = properties;

    public object?[] Values { get; } = values;

    public int IndexOf(IPropertySymbol property)
    {
        for (var i = 0; i < Properties.Length; i++)
        {
            if (Properties[i].Name == property.Name)
            {
                return i;
            }
        }
        return -1;
    }
}
