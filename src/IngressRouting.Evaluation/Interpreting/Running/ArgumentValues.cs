using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Turns constants, such as those of an attribute, into arguments of the evaluated method.</summary>
internal static class ArgumentValues
{
    public static object? Make(object? value, ITypeSymbol type, Interpretation run, SyntaxNode at)
    {
        run.Budget.Descend();
        switch (value)
        {
            case ConstantArgument written:
                return Make(written.Value, type, run, written.Syntax);
            case string text:
                return run.Provenance.Fresh(text, at);
            case TypedConstant { Kind: TypedConstantKind.Array, IsNull: false } array when type is IArrayTypeSymbol arrayType:
                var items = new object?[array.Values.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Make(array.Values[i], arrayType.ElementType, run, at);
                }
                return new ArrayValue(arrayType, items);
            case object?[] listed when type is IArrayTypeSymbol arrayType:
                return new ArrayValue(arrayType, System.Array.ConvertAll(listed, element => Make(element, arrayType.ElementType, run, at)));
            case TypedConstant { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol enumType, Value: { } number }:
                return Enums.Make(enumType, number, run, at);
            case TypedConstant { Kind: TypedConstantKind.Primitive } constant:
                return Make(constant.Value, type, run, at);
            case TypedConstant { IsNull: true }:
                return null;
            case not null when type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType:
                // The default of an optional parameter comes as the bare number.
                return Enums.Make(enumType, value, run, at);
            default:
                return value;
        }
    }
}
