using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Properties and indexers.</summary>
internal static class Properties
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var reference = (IPropertyReferenceOperation)operation;
        var receiver = reference.Instance is { } instance ? Receivers.Evaluate(instance, frame) : null;
        var arguments = Arguments.Evaluate(reference.Property.Parameters.Length, reference.Arguments, frame);
        return Get(reference, receiver, arguments, frame);
    }

    public static object? Get(IPropertyReferenceOperation operation, object? receiver, object?[] arguments, Frame frame)
    {
        var property = operation.Property;
        Check(operation, receiver, frame);
        if (receiver is AnonymousObject anonymous)
        {
            var index = anonymous.IndexOf(property);
            return index >= 0 ? Composite.CopyOf(anonymous.Values[index]) : throw Expressions.Refuse(operation, frame);
        }
        if (DslTypes.IsDsl(property))
        {
            return DslCalls.GetProperty(property, receiver, arguments, operation, frame);
        }
        if (property.GetMethod is not { } getter)
        {
            // A get-only property may be read where only the constructor may write it; a write-only one never.
            throw Expressions.Refuse(operation, frame);
        }
        if (frame.Run.Types.IsSource(property))
        {
            return FromSource(operation, getter, receiver, arguments, frame);
        }
        if (StaticAbstracts.IsOpen(getter) && StaticAbstracts.TypeOf(operation, frame) is { SpecialType: var simple })
        {
            return OfTypeParameter(
                operation,
                Numerics.IsNumeric(simple) ? getter : StaticAbstracts.Resolve(getter, operation, frame),
                frame
            );
        }
        var target = operation.Instance?.Syntax is BaseExpressionSyntax ? getter : Dispatch.Resolve(getter, receiver, frame.Run);
        if (!ReferenceEquals(target, getter) && frame.Run.Types.IsSource(target.ContainingType))
        {
            return Calls.Source(target, receiver, arguments, operation.Syntax, frame);
        }
        return frame.Run.Members.Find(property) is { } member
            ? LibraryCalls.Invoke(member, new MemberCall(frame, operation, property, receiver, arguments))
            : throw frame.Run.Members.Refuse(property, operation, frame);
    }

    public static void Set(IPropertyReferenceOperation operation, object? receiver, object?[] arguments, object? value, Frame frame)
    {
        var property = operation.Property;
        Check(operation, receiver, frame);
        if (receiver is AnonymousObject anonymous && anonymous.IndexOf(property) is >= 0 and var index)
        {
            anonymous.Values[index] = value;
            return;
        }
        if (DslTypes.IsDsl(property))
        {
            DslCalls.SetProperty(property, receiver, arguments, value, operation, frame);
            return;
        }
        if (frame.Run.Types.IsSource(property))
        {
            SetInSource(operation, receiver, arguments, value, frame);
            return;
        }
        if (frame.Run.Members.FindSetter(property) is not { } member)
        {
            throw frame.Run.Members.Refuse(property, operation, frame);
        }
        LibraryCalls.Invoke(member, new MemberCall(frame, operation, property, receiver, [.. arguments, value]));
    }

    private static void Check(IPropertyReferenceOperation operation, object? receiver, Frame frame)
    {
        if (
            operation.Instance is not null
            && receiver is null
            && !BinaryTypes.IsNullable(operation.Property.ContainingType)
            && !ExtensionBlocks.Declares(operation.Property)
        )
        {
            throw Faults.NullReference(operation, frame);
        }
    }

    /// <summary>A static property of an interface, by the getter of what a type parameter stands for.</summary>
    private static object? OfTypeParameter(IPropertyReferenceOperation operation, IMethodSymbol getter, Frame frame)
    {
        if (frame.Run.Types.IsSource(getter))
        {
            return getter.AssociatedSymbol is IPropertySymbol found && frame.Run.Sources.BodyOf(getter) is null
                ? frame.Run.Statics.Read(found, operation, frame)
                : Calls.Source(getter, null, [], operation.Syntax, frame);
        }
        // What a type of the library implements for the interface alone stands in the table of the interface.
        var property = getter.ExplicitInterfaceImplementations.Length > 0 ? operation.Property : getter.AssociatedSymbol ?? getter;
        return frame.Run.Members.Find(property) is { } member
            ? LibraryCalls.Invoke(member, new MemberCall(frame, operation, property, null, []))
            : throw frame.Run.Members.Refuse(property, operation, frame);
    }

    private static object? FromSource(
        IPropertyReferenceOperation operation,
        IMethodSymbol getter,
        object? receiver,
        object?[] arguments,
        Frame frame
    )
    {
        if (StaticAbstracts.IsOpen(getter))
        {
            getter = StaticAbstracts.Resolve(getter, operation, frame);
            return DslTypes.IsDsl(getter) || !frame.Run.Types.IsSource(getter)
                ? throw frame.Refuse(operation, "A static member of an interface", "use the member of the type itself")
                : OfTypeParameter(operation, getter, frame);
        }
        if (operation.Property.Type.Name == "Regex" && GeneratedRegexes.Find(operation.Property, operation.Syntax, frame.Run) is { } regex)
        {
            return regex;
        }
        if (operation.Property.IsStatic && frame.Run.Sources.BodyOf(getter) is null && !getter.IsAbstract)
        {
            return frame.Run.Statics.Read(operation.Property, operation, frame);
        }
        var isBase = operation.Instance?.Syntax is BaseExpressionSyntax;
        var target = isBase ? getter : Dispatch.Resolve(getter, receiver, frame.Run);
        return
            receiver is not UserObject
            && operation.Instance is not null
            && target.IsAbstract
            && frame.Run.Members.Find(operation.Property) is { } member
            ? LibraryCalls.Invoke(member, new MemberCall(frame, operation, operation.Property, receiver, arguments))
            : Calls.Source(target, receiver, arguments, operation.Syntax, frame);
    }

    private static void SetInSource(
        IPropertyReferenceOperation operation,
        object? receiver,
        object?[] arguments,
        object? value,
        Frame frame
    )
    {
        var property = operation.Property;
        if (property.IsStatic)
        {
            throw StaticStorage.RefuseChange(property, operation, frame);
        }
        if (property.SetMethod is { } setter)
        {
            var isBase = operation.Instance?.Syntax is BaseExpressionSyntax;
            Calls.Source(
                isBase ? setter : Dispatch.Resolve(setter, receiver, frame.Run),
                receiver,
                [.. arguments, value],
                operation.Syntax,
                frame
            );
            return;
        }
        // A constructor assigns a property without a setter straight to the field behind it.
        if (receiver is not UserObject instance || instance.Layout.BackingField(property) is not { } field)
        {
            throw Expressions.Refuse(operation, frame);
        }
        instance.Fields[instance.Layout.SlotOf(field)] = value;
    }
}
