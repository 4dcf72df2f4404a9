using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Evaluates arguments in the order in which they are written, and puts them in the order of the parameters.</summary>
internal static class Arguments
{
    private static readonly object?[] None = [];

    /// <summary>The values; a <see cref="Cell"/> for what is passed by reference.</summary>
    public static object?[] Evaluate(int count, ImmutableArray<IArgumentOperation> arguments, Frame frame, object? receiver = null)
    {
        if (count == 0)
        {
            return None;
        }
        var values = new object?[count];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                throw frame.Refuse(argument, "'__arglist'", "use a params array");
            }
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                OptionalArguments.Check(argument, parameter, frame);
            }
            if (InterpolatedArgument.Of(argument, frame) is { } interpolated)
            {
                values[parameter.Ordinal] = interpolated;
                continue;
            }
            if (argument.Value is IInterpolatedStringHandlerCreationOperation)
            {
                var outer = frame.Pending;
                frame.Pending = new PendingCall(receiver, values);
                values[parameter.Ordinal] = Evaluate(argument.Value, parameter, frame);
                frame.Pending = outer;
                continue;
            }
            values[parameter.Ordinal] = Evaluate(argument.Value, parameter, frame);
        }
        return values;
    }

    private static object? Evaluate(IOperation value, IParameterSymbol parameter, Frame frame) =>
        parameter.RefKind switch
        {
            RefKind.None => Composite.CopyOf(Expressions.Evaluate(value, frame)),
            RefKind.Ref or RefKind.Out => References.Of(value, parameter.RefKind, frame),
            _ => IsVariable(value, frame) ? References.Place(value, frame) : new TemporaryCell(Expressions.Evaluate(value, frame)),
        };

    private static bool IsVariable(IOperation operation, Frame frame) =>
        operation
            is ILocalReferenceOperation { ConstantValue.HasValue: false }
                or IParameterReferenceOperation
                or IArrayElementReferenceOperation
        || References.IsReturned(operation)
        || operation is IFieldReferenceOperation { Field: { IsStatic: false } field, Instance: { } instance }
            && (frame.Run.Types.IsSource(field) || instance.Type is { IsTupleType: true });
}
