using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>extension(string text) { … }</c>, for which the library that this is built against has no words.</summary>
internal static class ExtensionBlocks
{
    /// <summary>The kind that newer compilers give the type which an extension block is.</summary>
    private const int ExtensionKind = 14;

    public static bool Declares(ISymbol member) => member.ContainingType is { } type && (int)type.TypeKind == ExtensionKind;

    /// <summary>Gives the parameter of the block the object left of the dot.</summary>
    public static void Bind(IMethodSymbol method, object? receiver, Scope scope, SyntaxNode call, Interpretation run)
    {
        if (method.IsStatic || !Declares(method))
        {
            return;
        }
        var type = method.ContainingType.OriginalDefinition;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (
                run.Sources.SyntaxOf(reference) is TypeDeclarationSyntax { ParameterList.Parameters: { Count: 1 } parameters }
                && run.Sources.ModelOf(reference.SyntaxTree).GetDeclaredSymbol(parameters[0], run.Cancellation)
                    is IParameterSymbol { RefKind: RefKind.None } parameter
            )
            {
                scope.Declare(parameter, Composite.CopyOf(receiver));
                return;
            }
        }
        throw run.Stop(Refusals.Construct, call, "An extension member of a reference to a variable", "declare the receiver without ref");
    }
}
