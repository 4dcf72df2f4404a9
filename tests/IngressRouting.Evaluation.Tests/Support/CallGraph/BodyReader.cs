using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Reads the calls of one body, and of the lambdas and local functions within it.</summary>
internal sealed class BodyReader(
    SemanticModel model,
    Hierarchy hierarchy,
    FileFacts facts,
    Func<string, string, IMethodSymbol, SyntaxNode, string> declare
)
{
    private readonly ValueSources sources = new(hierarchy, facts);
    private readonly List<(IOperation Operation, string Owner, IMethodSymbol? Method)> all = [];

    public void Read(IOperation root, string owner, IMethodSymbol? method)
    {
        Collect(root, owner, method);
        var precedence = new Precedence();
        foreach (var (operation, _, _) in all)
        {
            if (operation is IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke } invocation)
            {
                precedence.Note(invocation);
            }
        }
        var flows = new FlowReader(hierarchy, facts, sources);
        foreach (var (operation, at, function) in all)
        {
            new CallReader(model, hierarchy, facts, sources, precedence, at).Read(operation);
            flows.Read(operation, function);
        }
        foreach (var (key, body) in Functions(root, owner))
        {
            facts.Always[key] = [.. precedence.Always(body)];
        }
    }

    private void Collect(IOperation root, string owner, IMethodSymbol? method)
    {
        var open = new Stack<(IOperation, string, IMethodSymbol?)>([(root, owner, method)]);
        while (open.Count > 0)
        {
            var (operation, at, function) = open.Pop();
            all.Add((operation, at, function));
            var (inner, innerFunction) = operation switch
            {
                IAnonymousFunctionOperation lambda => (Declared(lambda.Symbol, "lambda in ", at), lambda.Symbol),
                ILocalFunctionOperation local => (Declared(local.Symbol, local.Symbol.Name + " in ", at), local.Symbol),
                _ => (at, function),
            };
            foreach (var child in operation.ChildOperations)
            {
                open.Push((child, inner, innerFunction));
            }
        }
    }

    private string Declared(IMethodSymbol function, string prefix, string owner)
    {
        var name = facts.Nodes.LastOrDefault(node => node.Key == owner)?.Name ?? owner;
        return declare(Keys.Of(function), prefix + name, function, function.DeclaringSyntaxReferences[0].GetSyntax());
    }

    private IEnumerable<(string Key, SyntaxNode Body)> Functions(IOperation root, string owner)
    {
        if (BodyOf(root.Syntax) is { } own)
        {
            yield return (owner, own);
        }
        foreach (var (operation, _, _) in all)
        {
            var symbol = (operation as IAnonymousFunctionOperation)?.Symbol ?? (operation as ILocalFunctionOperation)?.Symbol;
            if (symbol is not null && BodyOf(symbol.DeclaringSyntaxReferences[0].GetSyntax()) is { } body)
            {
                yield return (Keys.Of(symbol), body);
            }
        }
    }

    private static SyntaxNode? BodyOf(SyntaxNode function) =>
        function switch
        {
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
            AnonymousFunctionExpressionSyntax lambda => lambda.Body,
            ArrowExpressionClauseSyntax arrow => arrow.Expression,
            _ => null,
        };
}
