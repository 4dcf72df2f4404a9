using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The method that <c>CollectionBuilderAttribute</c> names: a collection expression passes it a span of the elements.</summary>
internal sealed class CollectionBuilder
{
    private readonly IMethodSymbol method;
    private readonly Frame frame;

    private CollectionBuilder(IMethodSymbol method, Frame frame)
    {
        (this.method, this.frame) = (method, frame);
    }

    public ITypeSymbol Element => ((INamedTypeSymbol)method.Parameters[0].Type).TypeArguments[0];

    /// <summary>The builder of a type, or null.</summary>
    public static CollectionBuilder? Of(ITypeSymbol type, Frame frame)
    {
        if (
            type is not INamedTypeSymbol named
            || Attribute(named) is not { ConstructorArguments: { Length: 2 } arguments }
            || arguments[0].Value is not INamedTypeSymbol { IsGenericType: false } builder
            || arguments[1].Value is not string name
        )
        {
            return null;
        }
        foreach (var member in builder.GetMembers(name))
        {
            if (
                member is IMethodSymbol { IsStatic: true, Parameters.Length: 1 } method
                && method.Arity == named.Arity
                && named.ContainingType is null or { IsGenericType: false }
                && method.Parameters[0].Type is INamedTypeSymbol { Name: "ReadOnlySpan" } span
                && Spans.IsSpan(span)
            )
            {
                return new CollectionBuilder(method.Arity == 0 ? method : method.Construct([.. named.TypeArguments]), frame);
            }
        }
        return null;
    }

    public static bool Marks(INamedTypeSymbol type) => Attribute(type) is not null;

    public object? Make(List<object?> items, IOperation operation) =>
        Invocations.Call(
            method,
            null,
            [new ArrayValue(frame.Run.Compilation.CreateArrayTypeSymbol(Element), [.. items])],
            operation,
            frame
        );

    private static AttributeData? Attribute(INamedTypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "CollectionBuilderAttribute")
            {
                return attribute;
            }
        }
        return null;
    }
}
