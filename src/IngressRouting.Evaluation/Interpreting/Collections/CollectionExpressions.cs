using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// <c>[a, ..b]</c>. The library that this is built against has no operation for it: newer compilers hand out a kind that it cannot name,
/// the oldest hands out nothing but the syntax.
/// </summary>
internal static class CollectionExpressions
{
    private const int SpreadKind = ExpressionTable.CollectionExpressionKind + 1;

    public static object? Evaluate(IOperation operation, Frame frame)
    {
        // Arguments of a params span are a collection expression, too, with the call as their syntax.
        var syntax = operation.Syntax as CollectionExpressionSyntax;
        if (StackAllocations.Are(operation))
        {
            return StackAllocations.Evaluate(operation, frame);
        }
        if (syntax is null && operation.Kind == OperationKind.None)
        {
            throw Expressions.Refuse(operation, frame);
        }
        var type = operation.Type ?? operation.SemanticModel!.GetTypeInfo(operation.Syntax).ConvertedType;
        if (type is null or { TypeKind: TypeKind.Error })
        {
            throw frame.Run.Silence(operation.Syntax);
        }
        var target = frame.Resolve(type);
        if (CollectionTypes.ElementOf(target) is { } known)
        {
            var items = new List<object?>();
            Collect(operation, syntax, known, item => Add(items, item, frame), frame);
            return CollectionTypes.Make(target, items, operation, frame);
        }
        if (target is INamedTypeSymbol named && !frame.Run.Types.IsSource(named) && !OtherAssemblies.IsPlatform(named))
        {
            throw OtherAssemblies.Refuse(named, operation.Syntax, frame.Run);
        }
        if (CollectionBuilder.Of(target, frame) is { } builder)
        {
            var items = new List<object?>();
            Collect(operation, syntax, builder.Element, item => Add(items, item, frame), frame);
            return builder.Make(items, operation);
        }
        var filled =
            FilledCollection.Of(target, frame)
            ?? throw frame.Refuse(
                operation,
                "A collection expression of the type '" + target.Name + "'",
                "make it with new, and add the elements"
            );
        filled.Create(operation);
        Collect(operation, syntax, filled.Element, filled.Add, frame);
        return filled.Instance;
    }

    /// <summary>Adds the elements one after the other: what adding one does may matter to the next.</summary>
    private static void Collect(
        IOperation operation,
        CollectionExpressionSyntax? syntax,
        ITypeSymbol element,
        Action<object?> add,
        Frame frame
    )
    {
        if (operation.Kind == OperationKind.None)
        {
            AddFromSyntax(add, syntax!, element, operation, frame);
        }
        else
        {
            foreach (var child in operation.ChildOperations)
            {
                if (child.Kind == OperationKind.Argument)
                {
                    // What the compiler itself passes to the method that builds the collection.
                    if (!child.IsImplicit)
                    {
                        throw Expressions.Refuse(child, frame);
                    }
                }
                else if ((int)child.Kind == SpreadKind)
                {
                    Spread(add, First(child), element, frame);
                }
                else
                {
                    add(Expressions.Evaluate(child, frame));
                }
            }
        }
    }

    private static void AddFromSyntax(
        Action<object?> add,
        CollectionExpressionSyntax syntax,
        ITypeSymbol element,
        IOperation operation,
        Frame frame
    )
    {
        var model = operation.SemanticModel!;
        foreach (var part in syntax.Elements)
        {
            var expression = part is SpreadElementSyntax spread ? spread.Expression : ((ExpressionElementSyntax)part).Expression;
            var inner = model.GetOperation(expression, frame.Run.Cancellation) ?? throw frame.Run.Silence(expression);
            if (part is SpreadElementSyntax)
            {
                Spread(add, inner, element, frame);
            }
            else
            {
                add(
                    ElementConversions.Apply(
                        Expressions.Evaluate(inner, frame),
                        inner,
                        model.ClassifyConversion(expression, element),
                        element,
                        frame
                    )
                );
            }
        }
    }

    private static void Spread(Action<object?> add, IOperation source, ITypeSymbol element, Frame frame)
    {
        while (source is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            source = conversion.Operand;
        }
        var from = source.Type is { } type ? CollectionTypes.EnumeratedElementOf(frame.Resolve(type)) : null;
        var conversions = from is null ? default : ((CSharpCompilation)frame.Run.Compilation).ClassifyConversion(from, element);
        var sequence = Expressions.Evaluate(source, frame) ?? throw Faults.NullReference(source, frame);
        var (start, chain) = (frame.Run.Budget.Steps, frame.Run.Chain);
        try
        {
            foreach (var item in Sequences.Of(sequence, source, frame))
            {
                var isSame = from is not null && SymbolEqualityComparer.Default.Equals(from, element);
                add(
                    isSame ? item
                    : from is null ? throw frame.Refuse(source, "This spread", "add the elements in a loop")
                    : ElementConversions.Apply(item, from, conversions, element, source, frame)
                );
            }
        }
        catch (StopException stop)
            when (sequence is SequenceValue or UserObject && StepBlame.LeavesSpread(stop, source.Syntax, start, chain, frame.Run))
        {
            throw;
        }
    }

    private static void Add(List<object?> items, object? item, Frame frame)
    {
        frame.Run.Budget.Allocate(8);
        items.Add(Composite.CopyOf(item));
    }

    private static IOperation First(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            return child;
        }
        return operation;
    }
}
