using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Evaluates arguments in the order in which they are written, and puts them in the order of the parameters.</summary>
internal static class Arguments
{
    private static readonly object?[] None = [];

    /// <summary>The values; a <see cref="Cell"/> for what is passed by reference.</summary>
    public static object?[] Evaluate(int count, ImmutableArray<IArgumentOperation> arguments, Frame frame)
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
                throw Expressions.Refuse(argument, frame);
            }
            if (InterpolatedArgument.Of(argument, frame) is { } interpolated)
            {
                values[parameter.Ordinal] = interpolated;
                continue;
            }
            if (TypeOfs.Argument(argument, frame) is { } type)
            {
                values[parameter.Ordinal] = type;
                continue;
            }
            values[parameter.Ordinal] = parameter.RefKind switch
            {
                RefKind.None => Composite.CopyOf(Expressions.Evaluate(argument.Value, frame)),
                RefKind.Ref or RefKind.Out => Cells.Reference(argument.Value, frame),
                _ => IsVariable(argument.Value)
                    ? Cells.Of(argument.Value, frame)
                    : new TemporaryCell(Expressions.Evaluate(argument.Value, frame)),
            };
        }
        return values;
    }

    private static bool IsVariable(IOperation operation) =>
        operation
            is ILocalReferenceOperation { ConstantValue.HasValue: false }
                or IParameterReferenceOperation
                or IArrayElementReferenceOperation;
}
