using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Arrays of several dimensions.</summary>
internal static class RectangularArrays
{
    public static ArrayValue Create(IArrayCreationOperation creation, IArrayTypeSymbol type, Frame frame)
    {
        var lengths = new int[creation.DimensionSizes.Length];
        long total = 1;
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = Length(Expressions.Evaluate(creation.DimensionSizes[i], frame), creation, frame);
            total *= lengths[i];
            if (total > int.MaxValue)
            {
                frame.Run.Budget.Allocate(8L * int.MaxValue);
            }
        }
        var array = Arrays.Blank(type, total, creation, frame);
        array.Lengths = lengths;
        if (creation.Initializer is { } initializer)
        {
            var next = 0;
            Fill(array.Items, initializer.ElementValues, ref next, frame);
        }
        return array;
    }

    public static Cell ElementCell(IArrayElementReferenceOperation operation, Frame frame)
    {
        var value = Expressions.Evaluate(operation.ArrayReference, frame);
        var indices = new int[operation.Indices.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            var index = Expressions.Evaluate(operation.Indices[i], frame);
            indices[i] = Numerics.IsNumber(index)
                ? (int)Numerics.Convert(index!, SpecialType.System_Int32, true, operation, frame)
                : throw Expressions.Refuse(operation, frame);
        }
        if (value is not ArrayValue { Lengths: { } lengths } array)
        {
            throw value is null ? Faults.NullReference(operation, frame) : Expressions.Refuse(operation, frame);
        }
        var offset = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            if (indices[i] < 0 || indices[i] >= lengths[i])
            {
                throw Faults.IndexOutOfRange(operation, frame);
            }
            offset = (offset * lengths[i]) + indices[i];
        }
        return new ArrayCell(array, offset, operation, frame);
    }

    private static int Length(object? size, IOperation operation, Frame frame) =>
        Numerics.Convert(size!, SpecialType.System_Int64, true, operation, frame) is long length and >= 0 and <= int.MaxValue
            ? (int)length
            : throw Faults.Overflow(operation, frame);

    private static void Fill(object?[] items, ImmutableArray<IOperation> values, ref int next, Frame frame)
    {
        frame.Run.Budget.Descend();
        foreach (var value in values)
        {
            if (value is IArrayInitializerOperation inner)
            {
                Fill(items, inner.ElementValues, ref next, frame);
            }
            else
            {
                items[next++] = Composite.CopyOf(Expressions.Evaluate(value, frame));
            }
        }
    }
}
