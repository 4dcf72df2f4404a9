using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Events of objects: those with accessors call them, the others keep their handlers in the object.</summary>
internal static class Events
{
    public static object? Read(IOperation operation, Frame frame)
    {
        var reference = (IEventReferenceOperation)operation;
        var instance = Owner(reference, frame);
        Syntax(reference.Event, reference, frame);
        return instance.Handlers is { } handlers && handlers.TryGetValue(reference.Event.OriginalDefinition, out var found) ? found : null;
    }

    public static object? Assign(IOperation operation, Frame frame)
    {
        var assignment = (IEventAssignmentOperation)operation;
        if (assignment.EventReference is not IEventReferenceOperation reference)
        {
            throw Expressions.Refuse(operation, frame);
        }
        var instance = Owner(reference, frame);
        var handler = Expressions.Evaluate(assignment.HandlerValue, frame) as FunctionValue;
        var accessor = assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod;
        var target =
            accessor is null || reference.Instance?.Syntax is BaseExpressionSyntax
                ? accessor
                : Dispatch.Resolve(accessor, instance, frame.Run);
        if (target?.AssociatedSymbol is not IEventSymbol found || !frame.Run.Types.IsSource(found))
        {
            throw Expressions.Refuse(operation, frame);
        }
        if (Syntax(found, reference, frame) is EventDeclarationSyntax)
        {
            Calls.Source(target, instance, [handler], operation.Syntax, frame);
            return null;
        }
        var handlers = instance.Handlers ??= new(SymbolEqualityComparer.Default);
        handlers.TryGetValue(found.OriginalDefinition, out var before);
        handlers[found.OriginalDefinition] = assignment.Adds
            ? DelegateOperators.Combine(before, handler, operation.Syntax, frame.Run)
            : DelegateOperators.Remove(before, handler, operation.Syntax, frame.Run);
        return null;
    }

    private static UserObject Owner(IEventReferenceOperation reference, Frame frame)
    {
        if (reference.Instance is null)
        {
            throw frame.Run.Types.IsSource(reference.Event)
                ? StaticStorage.RefuseChange(reference.Event, reference, frame)
                : frame.Run.Members.Refuse(reference.Event, reference, frame);
        }
        return Receivers.Evaluate(reference.Instance, frame) switch
        {
            null => throw Faults.NullReference(reference, frame),
            // Copies and equality would have to know the handlers.
            UserObject { IsStruct: false, Type.IsRecord: false } instance => instance,
            _ => throw frame.Refuse(reference, "An event of a struct or record", "use a class, or a list of delegates"),
        };
    }

    private static SyntaxNode Syntax(IEventSymbol symbol, IOperation at, Frame frame)
    {
        var syntax = frame.Run.Sources.SyntaxOf(symbol.OriginalDefinition.DeclaringSyntaxReferences[0]);
        return syntax is VariableDeclaratorSyntax { Initializer: null } or EventDeclarationSyntax
            ? syntax
            : throw frame.Refuse(at, "An event with an initial handler", "add that handler in the constructor");
    }
}
