using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Calls of methods with <c>[Conditional]</c>, which the compiler leaves out, arguments and all, where the symbol is not defined.</summary>
internal static class ConditionalCalls
{
    public static bool AreLeftOut(IInvocationOperation call, Frame frame)
    {
        var isConditional = false;
        foreach (var attribute in call.TargetMethod.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace.Name: "Diagnostics" })
            {
                isConditional = true;
                if (
                    attribute.ConstructorArguments.Length == 1
                    && attribute.ConstructorArguments[0].Value is string symbol
                    && IsDefined(symbol, call, frame)
                )
                {
                    return false;
                }
            }
        }
        return isConditional;
    }

    private static bool IsDefined(string symbol, IInvocationOperation call, Frame frame)
    {
        var tree = call.Syntax.SyntaxTree;
        var root = tree.GetRoot(frame.Run.Cancellation);
        foreach (var directive in root.ContainsDirectives ? root.GetFirstToken(true).LeadingTrivia : default)
        {
            if (directive.GetStructure() is DefineDirectiveTriviaSyntax or UndefDirectiveTriviaSyntax)
            {
                throw frame.Refuse(
                    call,
                    "A call of a conditional method in a file that defines symbols",
                    "define the symbols for the whole project"
                );
            }
        }
        foreach (var defined in ((CSharpParseOptions)tree.Options).PreprocessorSymbolNames)
        {
            if (defined == symbol)
            {
                return true;
            }
        }
        return false;
    }
}
