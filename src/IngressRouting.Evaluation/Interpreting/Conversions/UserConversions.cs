using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Conversions that a type declares, the DSL's from strings and handles among them.</summary>
internal static class UserConversions
{
    public static object? Evaluate(IConversionOperation operation, IMethodSymbol method, Frame frame)
    {
        var operand = operation.Operand;
        var value = Expressions.Evaluate(operand, frame);
        if (Spans.IsSpan(method.ContainingType) || Spans.IsSpan(method.ReturnType))
        {
            return value is SpanValue ? value
                : value is ArrayValue or string or null
                    ? Spans.Of(value, frame)
                        ?? new ArrayValue(
                            frame.Run.Compilation.CreateArrayTypeSymbol(((INamedTypeSymbol)method.ReturnType).TypeArguments[0]),
                            []
                        )
                : throw Expressions.Refuse(operation, frame);
        }
        if (value is int position && operation.Type is { Name: "Index", ContainingNamespace.Name: "System" })
        {
            return ImplicitIndexers.Position(position, false, operation, frame);
        }
        var parameter = method.Parameters[0].Type;
        if (operand.Type is { } from)
        {
            if (value is null && BinaryTypes.IsNullable(from) && !BinaryTypes.IsNullable(parameter))
            {
                return BinaryTypes.IsNullable(operation.Type!)
                    ? null
                    : throw Faults.InvalidOperation("Nullable object must have a value.", operation, frame);
            }
            value = Conversions.Convert(value, from, parameter, operation.IsChecked, operation, frame);
        }
        var result = Invocations.Call(method, null, [value], operation, frame);
        frame.Run.Provenance.NoteConverted(result, value, operand.Syntax);
        return Conversions.Convert(result, method.ReturnType, operation.Type!, operation.IsChecked, operation, frame);
    }
}
