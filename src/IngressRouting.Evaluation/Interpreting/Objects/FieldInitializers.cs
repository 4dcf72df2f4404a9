using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The values that fields and automatic properties are declared with.</summary>
internal static class FieldInitializers
{
    /// <summary>The initializer of a field, or of the property that it stands behind.</summary>
    public static EqualsValueClauseSyntax? SyntaxOf(IFieldSymbol field, Interpretation run)
    {
        var declared = field.AssociatedSymbol ?? field;
        return declared.DeclaringSyntaxReferences.IsEmpty
            ? null
            : run.Sources.SyntaxOf(declared.DeclaringSyntaxReferences[0]) switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
    }

    public static object? Evaluate(EqualsValueClauseSyntax syntax, Frame frame)
    {
        if (frame.Run.Sources.OperationOf(syntax) is not ISymbolInitializerOperation initializer)
        {
            throw frame.Run.Silence(syntax);
        }
        var outer = frame.Scope;
        frame.Scope = new Scope(outer);
        var value = Composite.CopyOf(Expressions.Evaluate(initializer.Value, frame));
        frame.Scope = outer;
        return value;
    }
}
