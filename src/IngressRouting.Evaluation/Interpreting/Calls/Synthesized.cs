using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members that the compiler writes: accessors of automatic properties and the members of records.</summary>
internal static class Synthesized
{
    public static object? Call(IMethodSymbol method, object? receiver, object?[] arguments, SyntaxNode call, Frame frame)
    {
        if (frame.Run.Statics.Precede(method))
        {
            frame.Run.Statics.Start((INamedTypeSymbol)frame.Resolve(method.ContainingType), call);
        }
        if (method.AssociatedSymbol is IPropertySymbol property)
        {
            return Accessor(method, property, receiver, arguments, call, frame);
        }
        if (method.IsImplicitlyDeclared && method.ContainingType.IsRecord)
        {
            return OfRecord(method, receiver, arguments, call, frame);
        }
        // Without a body the compiler reports an error, unless the method is abstract, partial or extern.
        if (method.IsPartialDefinition)
        {
            // Another generator writes the body of one that returns something.
            return method.ReturnsVoid ? null : throw OfGenerator(method, call, frame.Run);
        }
        throw method.IsExtern
            ? frame.Run.Stop(
                Refusals.Construct,
                call,
                "'" + TypeNames.Of(method) + "', which is extern and has no body here,",
                "write it in C#, or use a constant for its result"
            )
        : method.IsAbstract ? frame.Run.Stop(Refusals.Construct, call, "'" + TypeNames.Of(method) + "', which is abstract,")
        : frame.Run.Silence(call);
    }

    private static StopException OfGenerator(IMethodSymbol method, SyntaxNode call, Interpretation run) =>
        run.Stop(
            Refusals.Construct,
            call,
            "The partial method '" + method.Name + "', whose body is generated,",
            "write the method out, or use a constant for its result"
        );

    private static object? Accessor(
        IMethodSymbol method,
        IPropertySymbol property,
        object? receiver,
        object?[] arguments,
        SyntaxNode call,
        Frame frame
    )
    {
        if (receiver is not UserObject instance || instance.Layout.BackingField(property) is not { } field)
        {
            throw frame.Run.Stop(Refusals.Construct, call, "The property '" + property.Name + "'");
        }
        var slot = instance.Layout.SlotOf(field);
        if (method.MethodKind == MethodKind.PropertyGet)
        {
            return Composite.CopyOf(instance.Fields[slot]);
        }
        instance.Fields[slot] = arguments[0];
        return null;
    }

    private static object? OfRecord(IMethodSymbol method, object? receiver, object?[] arguments, SyntaxNode call, Frame frame)
    {
        frame.Run.Budget.Descend();
        switch (method.Name)
        {
            case WellKnownMemberNames.EqualityOperatorName:
                return frame.Run.Comparer.Equals(arguments[0], arguments[1]);
            case WellKnownMemberNames.InequalityOperatorName:
                return !frame.Run.Comparer.Equals(arguments[0], arguments[1]);
            case WellKnownMemberNames.ObjectEquals:
                return frame.Run.Comparer.Equals(receiver, arguments[0]);
            case WellKnownMemberNames.ObjectGetHashCode when frame.Run.IsHashing:
                return frame.Run.Comparer.Combine(receiver!, ((UserObject)receiver!).Fields);
            case WellKnownMemberNames.ObjectToString when receiver is UserObject instance:
                return ObjectTexts.OfRecord(instance, method.ContainingType.Name, frame.Run.Budget.Current!, frame);
            case OwnMembers.Printer when receiver is UserObject instance && arguments[0] is StringBuilder text:
                return RecordPrinting.Members(method.ContainingType, instance, text, frame.Run.Budget.Current!, frame);
            case "Deconstruct" when receiver is UserObject instance:
                foreach (var parameter in method.Parameters)
                {
                    ((Cell)arguments[parameter.Ordinal]!).Set(Component(method.ContainingType, parameter.Name, instance, call, frame));
                }
                return null;
            case WellKnownMemberNames.ObjectGetHashCode:
                throw HashMembers.Unspecified(frame.Run, call, isOfText: false);
            default:
                throw frame.Run.Stop(Refusals.Member, call, TypeNames.Of(method), MemberRemedies.Usual);
        }
    }

    /// <summary>What a positional parameter is read back from: a property or field with its name, of the record or of one that it derives from.</summary>
    private static object? Component(INamedTypeSymbol record, string name, UserObject instance, SyntaxNode call, Frame frame)
    {
        for (var type = record; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                switch (member)
                {
                    case IPropertySymbol { IsStatic: false, GetMethod: { } getter }:
                        return Calls.Source(Dispatch.Resolve(getter, instance, frame.Run), instance, [], call, frame);
                    case IFieldSymbol { IsStatic: false } field:
                        return Composite.CopyOf(instance.Fields[instance.Layout.SlotOf(field)]);
                }
            }
        }
        throw frame.Run.Silence(call);
    }
}
