using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>list[^1]</c> and <c>text[1..3]</c>: positions from the end, and ranges, on types that do not know them.</summary>
internal static class ImplicitIndexers
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var reference = (IImplicitIndexerReferenceOperation)operation;
        var instance = Receivers.Evaluate(reference.Instance, frame) ?? throw Faults.NullReference(operation, frame);
        var argument = Expressions.Evaluate(reference.Argument, frame);
        switch (instance, argument)
        {
            case (string text, IndexValue index):
                var at = index.Offset(text.Length);
                return at >= 0 && at < text.Length ? text[at] : throw Faults.IndexOutOfRange(operation, frame);
            case (string text, RangeValue range):
                var (start, length) = range.Resolve(text.Length, operation, frame);
                var part = text.Substring(start, length);
                frame.Run.Budget.Allocate(2L * length);
                frame.Run.Provenance.Note(part, operation.Syntax);
                return part;
            case (ArrayValue or SpanValue, RangeValue range) when SpanValue.Of(instance) is { } span:
                var (from, count) = range.Resolve(span.Length, operation, frame);
                return span.Part(from, count);
            case (ListValue or ArrayValue or SpanValue or StringBuilder, IndexValue):
                return Composite.CopyOf(Element(reference, instance, argument, frame).Get());
            case (_, IndexValue index):
                return ImplicitMembers.Element(
                    reference.IndexerSymbol,
                    instance,
                    index,
                    Length(reference, instance, frame),
                    operation,
                    frame
                );
            case (_, RangeValue range):
                return ImplicitMembers.Part(reference.IndexerSymbol, instance, range, Length(reference, instance, frame), operation, frame);
            default:
                throw Expressions.Refuse(operation, frame);
        }
    }

    /// <summary>A position that an operator or a conversion makes of a number.</summary>
    public static IndexValue Position(int number, bool isFromEnd, IOperation operation, Frame frame) =>
        number < 0 && !IsLowered(operation)
            ? throw frame.Run.Fault("System.ArgumentOutOfRangeException", "A position must not be negative.", operation)
            : new IndexValue(number, isFromEnd);

    // Where it stands in brackets itself, the compiler computes with the number, and makes no position.
    private static bool IsLowered(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IRangeOperation or IConversionOperation)
        {
            parent = parent.Parent;
        }
        return parent is IImplicitIndexerReferenceOperation or IArrayElementReferenceOperation;
    }

    /// <summary>The length, which is not asked for when the position or both ends of a range are counted from the start.</summary>
    private static int Length(IImplicitIndexerReferenceOperation reference, object instance, Frame frame) =>
        IsFromStart(reference.Argument)
        || (
            reference.Argument is IRangeOperation { RightOperand: { } end } range
            && IsFromStart(end)
            && (range.LeftOperand is not { } start || IsFromStart(start))
        )
            ? 0
            : ImplicitMembers.Length(reference.LengthSymbol, instance, reference, frame);

    private static bool IsFromStart(IOperation position) =>
        position is IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Int32 };

    public static Cell CellOf(IImplicitIndexerReferenceOperation operation, Frame frame)
    {
        if (operation.IndexerSymbol is IMethodSymbol)
        {
            // A part is a value of its own.
            return new TemporaryCell(Evaluate(operation, frame));
        }
        var instance = Expressions.Evaluate(operation.Instance, frame);
        return Element(operation, instance, Expressions.Evaluate(operation.Argument, frame), frame);
    }

    public static object? EvaluateRange(IOperation operation, Frame frame)
    {
        var range = (IRangeOperation)operation;
        return range.IsLifted
            ? throw Expressions.Refuse(operation, frame)
            : new RangeValue(End(range.LeftOperand, 0, false, frame), End(range.RightOperand, 0, true, frame));
    }

    private static IndexValue End(IOperation? operation, int value, bool isFromEnd, Frame frame) =>
        operation is null
            ? new IndexValue(value, isFromEnd)
            : Expressions.Evaluate(operation, frame) switch
            {
                IndexValue index => index,
                int number => new IndexValue(number, false),
                _ => throw Expressions.Refuse(operation, frame),
            };

    private static Cell Element(IImplicitIndexerReferenceOperation operation, object? instance, object? argument, Frame frame)
    {
        if (SpanValue.Of(instance) is { } span && argument is IndexValue position)
        {
            var offset = position.Offset(span.Length);
            return offset >= 0 && offset < span.Length ? new SpanCell(span, offset) : throw Faults.IndexOutOfRange(operation, frame);
        }
        if (instance is StringBuilder text && argument is IndexValue place)
        {
            return new CharacterCell(text, place.Offset(text.Length), operation, frame);
        }
        if (instance is not ListValue list || argument is not IndexValue index)
        {
            throw instance is null ? Faults.NullReference(operation, frame) : Expressions.Refuse(operation, frame);
        }
        var at = index.Offset(list.Items.Count);
        return at >= 0 && at < list.Items.Count
            ? new ListCell(list, at)
            : throw frame.Run.Fault("System.ArgumentOutOfRangeException", "Index was out of range.", operation);
    }
}
