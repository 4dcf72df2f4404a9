using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The type in which a compound assignment computes: unlike a plain operator, it does not show the conversion of its target.</summary>
internal static class BinaryTypes
{
    /// <summary>The operator's operand type, or null when the values can be used as they are (strings, enums, delegates, booleans).</summary>
    public static ITypeSymbol? Common(ITypeSymbol target, ITypeSymbol? value, BinaryOperatorKind kind, Frame frame)
    {
        var left = Underlying(frame.Resolve(target));
        if (!Numerics.IsNumeric(left.SpecialType))
        {
            return null;
        }
        var isShift = kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
        // The compiler has converted the value to the operator's type already, except for a shift count.
        var type =
            !isShift && value is not null ? Underlying(frame.Resolve(value))
            : Numerics.IsSmall(left.SpecialType) ? frame.Run.Compilation.GetSpecialType(SpecialType.System_Int32)
            : left;
        return IsNullable(target) && !IsNullable(type)
            ? frame.Run.Compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(type)
            : type;
    }

    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    public static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
