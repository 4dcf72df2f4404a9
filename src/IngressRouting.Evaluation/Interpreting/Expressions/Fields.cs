using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Fields of objects, tuples and types.</summary>
internal static class Fields
{
    public static object? Evaluate(IOperation operation, Frame frame) => Composite.CopyOf(Raw((IFieldReferenceOperation)operation, frame));

    /// <summary>The value in the field itself, not a copy of it.</summary>
    public static object? Raw(IFieldReferenceOperation operation, Frame frame)
    {
        var field = operation.Field;
        if (field.IsStatic)
        {
            return Static(operation, frame);
        }
        switch (Owner(operation.Instance!, frame))
        {
            case UserObject instance:
                return instance.Fields[Slot(instance, operation, frame)];
            case TupleValue tuple:
                var index = TupleValue.IndexOf(field);
                return index >= 0 && index < tuple.Items.Length ? tuple.Items[index] : throw Expressions.Refuse(operation, frame);
            case null:
                throw Faults.NullReference(operation, frame);
            case var instance when DslTypes.IsDsl(field):
                return DslCalls.GetField(field, instance, operation, frame);
            default:
                throw frame.Run.Members.Refuse(field, operation, frame);
        }
    }

    /// <summary>Reading a field changes nothing, so it never needs a copy of <c>this</c>.</summary>
    private static object? Owner(IOperation instance, Frame frame) =>
        instance is IInstanceReferenceOperation reference ? InstanceReferences.Raw(reference, frame) : Receivers.Evaluate(instance, frame);

    public static int Slot(UserObject instance, IFieldReferenceOperation operation, Frame frame)
    {
        if (operation.Field.RefKind != RefKind.None)
        {
            throw frame.Refuse(operation, "A field that refers to a variable", "keep the array and the index of the element");
        }
        var slot = instance.Layout.SlotOf(operation.Field);
        return slot >= 0 ? slot : throw Expressions.Refuse(operation, frame);
    }

    private static object? Static(IFieldReferenceOperation operation, Frame frame)
    {
        var field = operation.Field;
        if (DslTypes.IsDsl(field))
        {
            return DslCalls.GetField(field, null, operation, frame);
        }
        if (frame.Run.Statics.IsOfProgram(field))
        {
            return frame.Run.Statics.Read(field, operation, frame);
        }
        return frame.Run.Members.Find(field) is { } member
            ? member(new MemberCall(frame, operation, field, null, []))
            : throw frame.Run.Members.Refuse(field, operation, frame);
    }
}
