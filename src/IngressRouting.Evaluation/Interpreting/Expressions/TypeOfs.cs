using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The uses of <c>typeof</c> that need no reflection: the name of a type, and an enum whose members are asked for.</summary>
internal static class TypeOfs
{
    /// <summary>The value of <c>typeof(X).Name</c> for a type of the program or a simple one; null when the operation is another.</summary>
    public static string? Name(IPropertyReferenceOperation operation, Frame frame)
    {
        if (operation is not { Instance: ITypeOfOperation { TypeOperand: var operand }, Property.Name: "Name" })
        {
            return null;
        }
        var type = frame.Resolve(operand);
        var isKnown =
            type.SpecialType != SpecialType.None
            || (type is INamedTypeSymbol { IsTupleType: false, IsFileLocal: false } && frame.Run.Types.IsSource(type));
        return isKnown ? frame.Run.Provenance.Fresh(type.MetadataName, operation.Syntax) : null;
    }

    /// <summary>The type, where a member of <c>Enum</c> takes one; null elsewhere.</summary>
    public static TypeValue? Argument(IArgumentOperation argument, Frame frame) =>
        argument is { Value: ITypeOfOperation typeOf, Parameter.ContainingSymbol.ContainingType.SpecialType: SpecialType.System_Enum }
            ? new TypeValue(frame.Resolve(typeOf.TypeOperand))
            : null;
}
