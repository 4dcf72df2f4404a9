using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Inline arrays: structs with many elements where their one field is. The elements are the fields of the instance.</summary>
internal static class InlineArrays
{
    public static bool Is(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct })
        {
            return false;
        }
        return LengthOf(type) > 0;
    }

    /// <summary>The number of elements; 0 for other types.</summary>
    public static int LengthOf(ITypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (
                attribute.AttributeClass is { Name: "InlineArrayAttribute", ContainingNamespace.Name: "CompilerServices" }
                && attribute.ConstructorArguments is { Length: 1 } arguments
                && arguments[0].Value is int length
            )
            {
                return length;
            }
        }
        return 0;
    }

    public static object? Evaluate(IOperation operation, Frame frame) =>
        Composite.CopyOf(Raw((IInlineArrayAccessOperation)operation, frame));

    /// <summary>The element itself, not a copy of it, or a span over some.</summary>
    public static object? Raw(IInlineArrayAccessOperation operation, Frame frame)
    {
        var span = SpanOf(operation.Instance, operation, frame);
        var position = Expressions.Evaluate(operation.Argument, frame);
        if (position is not RangeValue range)
        {
            return span[Offset(span, position, operation, frame)];
        }
        var (start, length) = range.Resolve(span.Length, operation, frame);
        return span.Part(start, length);
    }

    public static Cell CellOf(IInlineArrayAccessOperation operation, Frame frame)
    {
        var span = SpanOf(operation.Instance, operation, frame);
        return new SpanCell(span, Offset(span, Expressions.Evaluate(operation.Argument, frame), operation, frame));
    }

    /// <summary>A span over the elements where they are: in the variable, if it is one.</summary>
    public static SpanValue SpanOf(IOperation instance, IOperation at, Frame frame)
    {
        var value =
            instance is IFieldReferenceOperation { Field.IsStatic: true } || !References.IsPlace(instance)
                ? Expressions.Evaluate(instance, frame)
                : References.Place(instance, frame).Get();
        return value is UserObject { Layout.IsInlineArray: true, Fields: var items }
            ? new SpanValue(items, 0, items.Length)
            : throw Expressions.Refuse(at, frame);
    }

    /// <summary>Whether members of a struct that is an element work on a copy.</summary>
    public static bool IsReadOnly(IInlineArrayAccessOperation operation, Frame frame)
    {
        if (References.IsReadOnly(operation.Instance, frame))
        {
            return true;
        }
        var root = operation.Instance;
        while (root is IFieldReferenceOperation { Instance: { Type.IsValueType: true } whole })
        {
            root = whole;
        }
        return frame.IsReadOnly && root is IInstanceReferenceOperation;
    }

    private static int Offset(SpanValue span, object? position, IOperation at, Frame frame)
    {
        var offset = position switch
        {
            int number => number,
            IndexValue index => index.Offset(span.Length),
            _ => throw Expressions.Refuse(at, frame),
        };
        return offset >= 0 && offset < span.Length ? offset : throw Faults.IndexOutOfRange(at, frame);
    }
}
