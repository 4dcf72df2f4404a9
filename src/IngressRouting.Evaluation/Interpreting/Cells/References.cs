using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The places that <c>ref</c> names: in arguments, variables, returns and assignments.</summary>
internal static class References
{
    /// <summary>The place, to which a reference of that kind is made.</summary>
    public static Cell Of(IOperation operation, RefKind kind, Frame frame)
    {
        var cell = Place(operation, frame);
        if (kind is RefKind.Ref or RefKind.Out)
        {
            cell.Refer();
        }
        return cell;
    }

    /// <summary>The place. It stays the same when the struct that it is a part of is assigned.</summary>
    public static Cell Place(IOperation operation, Frame frame)
    {
        frame.Run.Budget.Descend();
        return operation switch
        {
            IFieldReferenceOperation { Field.IsStatic: false, Instance: { Type.IsValueType: true } whole } reference when IsPlace(whole) =>
                Part(reference, whole, frame),
            IParenthesizedOperation parenthesized => Place(parenthesized.Operand, frame),
            IConditionalOperation { IsRef: true } choice => Place(Chosen(choice, frame), frame),
            _ => Cells.Of(operation, frame),
        };
    }

    /// <summary>The place that a method which returns a reference gives.</summary>
    public static Cell Returned(IInvocationOperation call, Frame frame)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var passed = Arguments.Evaluate(method.Parameters.Length, call.Arguments, frame);
            return Functions.ReferenceLocal(method, passed, call, frame);
        }
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            throw frame.Refuse(call, "A reference that a delegate returns", "call the method itself");
        }
        var receiver = call.Instance is { } instance ? Receivers.Evaluate(instance, frame) : null;
        var arguments = Arguments.Evaluate(method.Parameters.Length, call.Arguments, frame, receiver);
        if (call.Instance is not null && receiver is null)
        {
            throw Faults.NullReference(call, frame);
        }
        return Returned(method, call.Instance, receiver, arguments, call, frame);
    }

    /// <summary>The place that a property which returns a reference gives: that of an element, when it is the indexer of a span.</summary>
    public static Cell Returned(IPropertyReferenceOperation reference, object? receiver, object?[] arguments, Frame frame)
    {
        if (SpanValue.Of(receiver) is { } span && arguments.Length == 1 && arguments[0] is int index)
        {
            return index >= 0 && index < span.Length ? new SpanCell(span, index) : throw Faults.IndexOutOfRange(reference, frame);
        }
        return Returned(reference.Property.GetMethod!, reference.Instance, receiver, arguments, reference, frame);
    }

    /// <summary>Whether an expression is the place of a variable that something else returns.</summary>
    public static bool IsReturned(IOperation operation) =>
        operation
            is IInvocationOperation { TargetMethod.ReturnsByRef: true }
                or IPropertyReferenceOperation { Property.ReturnsByRef: true }
                or IConditionalOperation { IsRef: true };

    /// <summary>Whether a place may only be read, so that members of a struct in it work on a copy.</summary>
    public static bool IsReadOnly(IOperation operation, Frame frame)
    {
        frame.Run.Budget.Descend();
        return operation switch
        {
            ILocalReferenceOperation { Local: var local } => local.RefKind is not (RefKind.None or RefKind.Ref)
                || (local.RefKind == RefKind.None && (local.IsForEach || local.IsUsing)),
            IParameterReferenceOperation { Parameter: var parameter } => (int)parameter.RefKind > (int)RefKind.Out,
            IFieldReferenceOperation { Field: var field } reference => field.IsReadOnly
                || (reference.Instance is { Type.IsValueType: true } whole && IsReadOnly(whole, frame)),
            IInvocationOperation { TargetMethod: var method } => method.ReturnsByRefReadonly,
            IPropertyReferenceOperation { Property: var property } => property.ReturnsByRefReadonly,
            IConditionalOperation { WhenFalse: { } otherwise } choice => IsReadOnly(choice.WhenTrue, frame) || IsReadOnly(otherwise, frame),
            IInlineArrayAccessOperation access => InlineArrays.IsReadOnly(access, frame),
            IParenthesizedOperation parenthesized => IsReadOnly(parenthesized.Operand, frame),
            _ => false,
        };
    }

    public static IOperation Chosen(IConditionalOperation choice, Frame frame) =>
        Expressions.Test(choice.Condition, frame) ? choice.WhenTrue : choice.WhenFalse!;

    private static Cell Returned(
        IMethodSymbol method,
        IOperation? instance,
        object? receiver,
        object?[] arguments,
        IOperation operation,
        Frame frame
    )
    {
        if (StaticAbstracts.IsOpen(method))
        {
            method = StaticAbstracts.Resolve(method, operation, frame);
        }
        var isBase = instance?.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax;
        var target = isBase ? method : Dispatch.Resolve(method, receiver, frame.Run);
        return frame.Run.Types.IsSource(target) || frame.Run.Types.IsSource(target.ContainingType)
            ? Calls.Reference(target, receiver, arguments, operation.Syntax, frame)
            : throw frame.Run.Members.Refuse(target.AssociatedSymbol ?? target, operation, frame);
    }

    /// <summary>Whether an expression names a variable or an element, rather than a value.</summary>
    public static bool IsPlace(IOperation operation) =>
        operation
            is ILocalReferenceOperation
                or IParameterReferenceOperation
                or IFieldReferenceOperation { Field.IsStatic: false }
                or IArrayElementReferenceOperation
                or IInlineArrayAccessOperation
                or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
                or IParenthesizedOperation
        || IsReturned(operation);

    private static Cell Part(IFieldReferenceOperation reference, IOperation whole, Frame frame)
    {
        if (whole is ILocalReferenceOperation)
        {
            // Gives a struct that has no value yet its fields.
            Receivers.Evaluate(whole, frame);
        }
        return new PartCell(
            Place(whole, frame),
            value =>
                value switch
                {
                    UserObject instance => (instance.Fields, Fields.Slot(instance, reference, frame)),
                    TupleValue tuple when TupleValue.IndexOf(reference.Field) is >= 0 and var index => (tuple.Items, index),
                    _ => throw frame.Run.Members.Refuse(reference.Field, reference, frame),
                },
            frame.Run.Budget
        );
    }
}
