using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Spans, which the interpreter models as arrays.</summary>
internal static class Spans
{
    public static bool IsSpan(ITypeSymbol type) =>
        type
            is INamedTypeSymbol
            {
                Name: "ReadOnlySpan" or "Span",
                Arity: 1,
                ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            };

    /// <summary>The array that stands for a span over an array or a string, or null. Nothing can be written through a span over a string.</summary>
    public static ArrayValue? Of(object? value, Frame frame)
    {
        if (value is not string text)
        {
            return value as ArrayValue;
        }
        var compilation = frame.Run.Compilation;
        frame.Run.Budget.Charge(text.Length);
        frame.Run.Budget.Allocate(8L * text.Length);
        var items = new object?[text.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = text[i];
        }
        return new ArrayValue(compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_Char)), items);
    }
}
