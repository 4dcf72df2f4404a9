using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The bodies of the program's methods, and the trees that the evaluation looked into to get them.</summary>
internal sealed class Sources(Interpretation run)
{
    private readonly HashSet<SyntaxTree> touched = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private readonly Dictionary<IMethodSymbol, SourceBody?> bodies = new(SymbolEqualityComparer.Default);

    public IReadOnlyCollection<SyntaxTree> Touched => touched;

    /// <summary>The bodies that were asked for so far, in that order.</summary>
    public IEnumerable<IOperation> Entered
    {
        get
        {
            foreach (var body in bodies.Values)
            {
                if (body is not null)
                {
                    yield return body.Operation;
                }
            }
        }
    }

    /// <summary>
    /// What is written at a declaration. The only way to look at one: whoever sees that a field has no initializer depends on that as much as
    /// on an initializer.
    /// </summary>
    public SyntaxNode SyntaxOf(SyntaxReference declaration)
    {
        touched.Add(declaration.SyntaxTree);
        return declaration.GetSyntax(run.Cancellation);
    }

    /// <summary>The body of a method, accessor or operator, or null when it has none.</summary>
    public SourceBody? BodyOf(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (!bodies.TryGetValue(definition, out var body))
        {
            bodies.Add(definition, body = Load(definition));
        }
        return body;
    }

    /// <summary>The operation of an initializer or other node.</summary>
    public IOperation? OperationOf(SyntaxNode node) => ModelOf(node.SyntaxTree).GetOperation(node, run.Cancellation);

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model))
        {
            touched.Add(tree);
#pragma warning disable RS1030 // The interpreter follows calls into other files; models are kept for one evaluation.
            models.Add(tree, model = run.Compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        }
        return model;
    }

    /// <summary>Lets go of models and bodies.</summary>
    public void Release()
    {
        models.Clear();
        bodies.Clear();
    }

    private SourceBody? Load(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }
        var syntax = SyntaxOf(method.DeclaringSyntaxReferences[0]);
        if (syntax is BaseTypeDeclarationSyntax or ParameterSyntax or CompilationUnitSyntax)
        {
            // Members that the compiler writes, and primary constructors.
            return null;
        }
        return OperationOf(syntax) is { } operation
            ? new SourceBody(operation, Iterators.IsIterator(syntax), run.Statics.Precede(method))
            : null;
    }
}
