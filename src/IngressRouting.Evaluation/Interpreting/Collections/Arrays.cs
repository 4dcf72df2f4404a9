using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Arrays.</summary>
internal static class Arrays
{
    public static object? EvaluateCreation(IOperation operation, Frame frame)
    {
        var creation = (IArrayCreationOperation)operation;
        if (frame.Resolve(creation.Type!) is not IArrayTypeSymbol type)
        {
            throw Expressions.Refuse(operation, frame);
        }
        if (type.Rank > 1)
        {
            return RectangularArrays.Create(creation, type, frame);
        }
        if (creation.Initializer is { } initializer)
        {
            var elements = initializer.ElementValues;
            var items = new object?[elements.Length];
            frame.Run.Budget.Allocate(8L * items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Composite.CopyOf(Expressions.Evaluate(elements[i], frame));
            }
            return new ArrayValue(type, items);
        }
        return Blank(type, Expressions.Evaluate(creation.DimensionSizes[0], frame), operation, frame);
    }

    public static ArrayValue Blank(IArrayTypeSymbol type, object? size, IOperation operation, Frame frame)
    {
        if (Numerics.Convert(size!, SpecialType.System_Int64, true, operation, frame) is not long length || length is < 0 or > int.MaxValue)
        {
            throw Faults.Overflow(operation, frame);
        }
        frame.Run.Budget.Allocate(8 * length);
        frame.Run.Budget.Charge(length);
        var items = new object?[length];
        if (!type.ElementType.IsReferenceType)
        {
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Defaults.Of(type.ElementType, frame.Run, operation.Syntax);
            }
        }
        return new ArrayValue(type, items);
    }

    public static object? EvaluateElement(IOperation operation, Frame frame) =>
        Composite.CopyOf(RawElement((IArrayElementReferenceOperation)operation, frame));

    public static object? RawElement(IArrayElementReferenceOperation operation, Frame frame)
    {
        if (operation.Indices.Length > 1)
        {
            return RectangularArrays.ElementCell(operation, frame).Get();
        }
        var (array, index) = Find(operation, frame);
        return index is RangeValue range ? Slice(array, range, operation, frame) : array.Items[Offset(array, index, operation, frame)];
    }

    public static Cell ElementCell(IArrayElementReferenceOperation operation, Frame frame)
    {
        if (operation.Indices.Length > 1)
        {
            return RectangularArrays.ElementCell(operation, frame);
        }
        var (array, index) = Find(operation, frame);
        return index is RangeValue range
            ? new TemporaryCell(Slice(array, range, operation, frame))
            : new ArrayCell(array, Offset(array, index, operation, frame), operation, frame);
    }

    /// <summary>Whether an array has elements of another type than its variable says.</summary>
    public static bool IsCovariant(ArrayValue array, ITypeSymbol? known) =>
        array.Type.ElementType.IsReferenceType && !SymbolEqualityComparer.Default.Equals(array.Type.ElementType, known);

    /// <summary>Throws what the runtime throws when an array does not take an element that its variable would.</summary>
    public static void CheckStore(ArrayValue array, ITypeSymbol? known, object? value, IOperation operation, Frame frame)
    {
        if (value is not null && IsCovariant(array, known) && !TypeTests.Is(value, array.Type.ElementType, operation, frame))
        {
            throw Faults.ArrayTypeMismatch(operation, frame);
        }
    }

    public static ArrayValue Slice(ArrayValue array, RangeValue range, IOperation operation, Frame frame)
    {
        var (start, length) = range.Resolve(array.Items.Length, operation, frame);
        frame.Run.Budget.Charge(length);
        frame.Run.Budget.Allocate(8L * length);
        var items = new object?[length];
        for (var i = 0; i < length; i++)
        {
            items[i] = Composite.CopyOf(array.Items[start + i]);
        }
        return new ArrayValue(array.Type, items);
    }

    private static (ArrayValue Array, object Index) Find(IArrayElementReferenceOperation operation, Frame frame)
    {
        var array = Expressions.Evaluate(operation.ArrayReference, frame);
        var index = Expressions.Evaluate(operation.Indices[0], frame);
        return array switch
        {
            ArrayValue value when index is not null => (value, index),
            null => throw Faults.NullReference(operation, frame),
            _ => throw Expressions.Refuse(operation, frame),
        };
    }

    private static int Offset(ArrayValue array, object index, IOperation operation, Frame frame)
    {
        var offset = index switch
        {
            int number => number,
            IndexValue value => value.Offset(array.Items.Length),
            long or uint or ulong => (long)Numerics.Convert(index, SpecialType.System_Int64, true, operation, frame),
            _ => throw Expressions.Refuse(operation, frame),
        };
        return offset >= 0 && offset < array.Items.Length ? (int)offset : throw Faults.IndexOutOfRange(operation, frame);
    }
}
