using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What the compiler folded. A string gets an instance of its own, which remembers the literal.</summary>
internal static class Constants
{
    public static object? Evaluate(IOperation operation, object? value, Frame frame)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return frame.Run.Provenance.Fresh(text, Literal(operation, frame.Run));
            case not null when operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type:
                return Enums.Make(type, value, frame.Run, operation.Syntax);
            default:
                return operation.Type?.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr
                    ? throw frame.Refuse(operation, "A native-sized integer", "use int or long")
                    : value;
        }
    }

    /// <summary>The literal behind a constant: where a person would change it.</summary>
    private static SyntaxNode Literal(IOperation operation, Interpretation run)
    {
        ISymbol? constant = operation switch
        {
            IFieldReferenceOperation reference => reference.Field,
            ILocalReferenceOperation reference => reference.Local,
            IConversionOperation { IsImplicit: true } conversion => null,
            _ => null,
        };
        if (constant is not null && run.Types.IsSource(constant))
        {
            if (run.Sources.SyntaxOf(constant.DeclaringSyntaxReferences[0]) is VariableDeclaratorSyntax { Initializer.Value: { } literal })
            {
                return literal;
            }
        }
        return operation.Syntax;
    }
}
