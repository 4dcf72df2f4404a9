using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>(a, b) = c</c>, in assignments and loops.</summary>
internal static class Deconstruction
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var assignment = (IDeconstructionAssignmentOperation)operation;
        if (operation.Syntax is not AssignmentExpressionSyntax syntax)
        {
            throw Expressions.Refuse(operation, frame);
        }
        var targets = new List<Cell?>();
        Collect(assignment.Target, targets, frame);
        var value = Expressions.Evaluate(assignment.Value, frame);
        var next = 0;
        Assign(
            assignment.Target,
            value,
            assignment.Value.Type,
            operation.SemanticModel!.GetDeconstructionInfo(syntax),
            targets,
            ref next,
            frame
        );
        return value;
    }

    /// <summary>Declares and assigns the variables of a loop.</summary>
    public static void Assign(IOperation target, object? value, ITypeSymbol? type, DeconstructionInfo info, Frame frame)
    {
        var targets = new List<Cell?>();
        Collect(target, targets, frame);
        var next = 0;
        Assign(target, value, type, info, targets, ref next, frame);
    }

    /// <summary>The parts that a Deconstruct method gives.</summary>
    public static object?[] Call(IMethodSymbol method, object? value, IOperation at, Frame frame)
    {
        if (value is PairValue pair && method.ContainingType.Name == "KeyValuePair")
        {
            return [pair.Key, pair.Value];
        }
        if (value is null && !method.IsExtensionMethod)
        {
            throw Faults.NullReference(at, frame);
        }
        var isExtension = method.IsExtensionMethod;
        var definition = method.ReducedFrom is { } reduced ? reduced : method;
        var parameters = definition.Parameters;
        var skipped = isExtension ? 1 : 0;
        var arguments = new object?[parameters.Length];
        for (var i = skipped; i < arguments.Length; i++)
        {
            arguments[i] = new TemporaryCell(null);
        }
        if (isExtension)
        {
            arguments[0] = value;
            Invocations.Call(definition, null, arguments, at, frame);
        }
        else
        {
            Invocations.Call(Dispatch.Resolve(method, value, frame.Run), value, arguments, at, frame);
        }
        var parts = new object?[arguments.Length - skipped];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = ((Cell)arguments[i + skipped]!).Get();
        }
        return parts;
    }

    private static void Collect(IOperation target, List<Cell?> targets, Frame frame)
    {
        frame.Run.Budget.Descend();
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Collect(element, targets, frame);
                }
                break;
            case IDeclarationExpressionOperation { Expression: ITupleOperation tuple }:
                Collect(tuple, targets, frame);
                break;
            default:
                targets.Add(target is IDiscardOperation ? null : Cells.Of(target, frame));
                break;
        }
    }

    private static void Assign(
        IOperation target,
        object? value,
        ITypeSymbol? type,
        DeconstructionInfo info,
        List<Cell?> targets,
        ref int next,
        Frame frame
    )
    {
        if (target is IDeclarationExpressionOperation { Expression: ITupleOperation declared })
        {
            target = declared;
        }
        if (target is not ITupleOperation tuple)
        {
            var converted =
                type is null || target.Type is not { } to
                    ? value
                    : ElementConversions.Apply(value, type, info.Conversion ?? default, to, target, frame);
            targets[next++]?.Set(Composite.CopyOf(converted));
            return;
        }
        frame.Run.Budget.Descend();
        object?[] parts;
        if (info.Method is { } method)
        {
            parts = Call(method, value, target, frame);
        }
        else
        {
            parts = value is TupleValue source ? source.Items : throw Expressions.Refuse(target, frame);
        }
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var nested = info.Nested.Length > i ? info.Nested[i] : default;
            Assign(tuple.Elements[i], parts[i], TypeOfPart(info.Method, value, type, i), nested, targets, ref next, frame);
        }
    }

    private static ITypeSymbol? TypeOfPart(IMethodSymbol? method, object? value, ITypeSymbol? type, int index)
    {
        if (method is not null)
        {
            var definition = method.ReducedFrom ?? method;
            return definition.Parameters[index + (method.IsExtensionMethod ? 1 : 0)].Type;
        }
        return type is INamedTypeSymbol { IsTupleType: true } tuple
            ? tuple.TupleElements[index].Type
            : (value as TupleValue)?.Type.TupleElements[index].Type;
    }
}
