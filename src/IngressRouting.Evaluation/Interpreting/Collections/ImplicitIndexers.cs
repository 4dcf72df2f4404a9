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
            case (UserObject own, IndexValue { Value: >= 0 } index):
                return OwnElement(reference, own, index, frame);
            case (UserObject own, RangeValue { Start.Value: >= 0, End.Value: >= 0 } range):
                return OwnPart(reference, own, range, frame);
            default:
                throw Expressions.Refuse(operation, frame);
        }
    }

    private static object? OwnElement(IImplicitIndexerReferenceOperation reference, UserObject own, IndexValue index, Frame frame)
    {
        var length = AsksForLength(reference.Argument) ? Length(reference, own, frame) : 0;
        return
            reference.IndexerSymbol is IPropertySymbol { GetMethod: { } getter, ReturnsByRef: false, ReturnsByRefReadonly: false }
            && Dispatch.Resolve(getter, own, frame.Run) is var target
            && frame.Run.Types.IsSource(target.ContainingType)
            ? Calls.Source(target, own, [unchecked(index.Offset(length))], reference.Syntax, frame)
            : throw Expressions.Refuse(reference, frame);
    }

    /// <summary>Nobody checks the range before the program itself.</summary>
    private static object? OwnPart(IImplicitIndexerReferenceOperation reference, UserObject own, RangeValue range, Frame frame)
    {
        if (reference.IndexerSymbol is not IMethodSymbol { ReturnsByRef: false, ReturnsByRefReadonly: false } slice)
        {
            throw Expressions.Refuse(reference, frame);
        }
        var length =
            reference.Argument is not IRangeOperation { LeftOperand: var left, RightOperand: { } right }
            || (left is not null && AsksForLength(left))
            || AsksForLength(right)
                ? Length(reference, own, frame)
                : 0;
        var start = range.Start.Offset(length);
        var count = unchecked(range.End.Offset(length) - start);
        return Invocations.Call(Dispatch.Resolve(slice, own, frame.Run), own, [start, count], reference, frame);
    }

    /// <summary>A position that is written as a number is counted from the start.</summary>
    private static bool AsksForLength(IOperation position) =>
        position is not IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Int32 };

    private static int Length(IImplicitIndexerReferenceOperation reference, UserObject own, Frame frame) =>
        Members.Read(reference.LengthSymbol, own, reference, frame) is int length ? length : throw Expressions.Refuse(reference, frame);

    public static Cell CellOf(IImplicitIndexerReferenceOperation operation, Frame frame)
    {
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
