using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Conversions that the language makes without an operation that says so: elements of spreads, loops and deconstructions.</summary>
internal static class ElementConversions
{
    public static object? Apply(object? value, IOperation source, Conversion conversion, ITypeSymbol to, Frame frame) =>
        source.Type is { } from ? Apply(value, from, conversion, to, source, frame)
        : value is FunctionValue function ? Typed(function, to)
        : conversion.IsNullLiteral || value is null || conversion.IsIdentity ? value
        : throw frame.Refuse(source, "This element", "convert the elements with Select");

    public static object? Apply(object? value, ITypeSymbol from, Conversion conversion, ITypeSymbol to, IOperation at, Frame frame)
    {
        if (conversion.IsIdentity || SymbolEqualityComparer.Default.Equals(from, to))
        {
            return value;
        }
        if (!conversion.IsUserDefined)
        {
            return Conversions.Convert(value, from, to, false, at, frame);
        }
        var method = conversion.MethodSymbol!;
        var converted = Conversions.Convert(value, from, method.Parameters[0].Type, false, at, frame);
        var result = Invocations.Call(method, null, [converted], at, frame);
        frame.Run.Provenance.NoteConverted(result, converted, at.Syntax);
        return Conversions.Convert(result, method.ReturnType, to, false, at, frame);
    }

    private static FunctionValue Typed(FunctionValue function, ITypeSymbol type)
    {
        function.Type ??= type;
        return function;
    }
}
