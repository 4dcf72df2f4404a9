using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Reads what the call graph needs to know of one file.</summary>
internal sealed class FileReader(SemanticModel model, Hierarchy hierarchy)
{
    private readonly FileFacts facts = new();

    public static FileFacts Read(Compilation compilation, SyntaxTree tree, Hierarchy hierarchy)
    {
        var reader = new FileReader(compilation.GetSemanticModel(tree), hierarchy);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            reader.Read(node);
        }
        return reader.facts;
    }

    private void Read(SyntaxNode node)
    {
        switch (node)
        {
            case TypeDeclarationSyntax type when model.GetDeclaredSymbol(type) is { } symbol:
                Read(symbol, type);
                break;
            case BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }:
                Body(node, (IMethodSymbol)model.GetDeclaredSymbol(node)!, node);
                break;
            case AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }:
                Body(node, (IMethodSymbol)model.GetDeclaredSymbol(node)!, node);
                break;
            case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property }:
                Body(node, ((IPropertySymbol)model.GetDeclaredSymbol(property)!).GetMethod!, property);
                break;
            case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type }:
                var constructor = model
                    .GetDeclaredSymbol(type)!
                    .InstanceConstructors.First(one => one.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() == type));
                Walk(node, Keys.Of(constructor), null);
                break;
            case EqualsValueClauseSyntax
            {
                Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax }
            }:
                Initializer(node);
                break;
        }
    }

    private void Initializer(SyntaxNode node)
    {
        var member = model.GetDeclaredSymbol(node.Parent!)!;
        // Static initializers run once a process: no cycle comes back to them.
        var owner = (member.IsStatic ? "static " : "") + Keys.Initializers(member.ContainingType);
        facts.Nodes.Add(Node(owner, member.ContainingType.Name + " initializers", node));
        Walk(node, owner, null);
    }

    private void Read(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static one => one.MethodKind == MethodKind.Constructor))
        {
            var key = Keys.Of(method);
            if (method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.Any(one => one.GetSyntax() == declaration))
            {
                facts.Nodes.Add(Node(key, type.Name + " constructor", declaration));
            }
            var parent = type.BaseType?.InstanceConstructors.Where(Types.IsOwn).FirstOrDefault(static one => one.Parameters.IsEmpty);
            string[] called = parent is null ? [Keys.Initializers(type)] : [Keys.Initializers(type), Keys.Of(parent)];
            facts.Calls.Add(new CallFact(key, CallKind.Direct, called, [], 0));
        }
        if (type.IsRecord)
        {
            Synthesized(type, declaration);
        }
    }

    /// <summary>What the compiler makes of a record goes through the fields.</summary>
    private void Synthesized(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static one => one.IsImplicitlyDeclared))
        {
            if (method.Name is not ("Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "op_Equality" or "op_Inequality"))
            {
                continue;
            }
            facts.Nodes.Add(Node(Keys.Of(method), type.Name + "." + method.Name, declaration));
            var fields = type.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic).Select(static field => field.Type);
            var called = method.Name switch
            {
                "Equals" when method.Parameters[0].Type.SpecialType != SpecialType.System_Object => fields.SelectMany(field =>
                    Members(field, "Equals")
                ),
                "GetHashCode" => fields.SelectMany(field => Members(field, "GetHashCode")),
                "PrintMembers" => fields.SelectMany(field => Members(field, "ToString")),
                "ToString" => Own(type, "PrintMembers"),
                _ => Own(type, "Equals").Where(one => SymbolEqualityComparer.Default.Equals(one.Parameters[0].Type, type)),
            };
            facts.Calls.Add(new CallFact(Keys.Of(method), CallKind.Direct, [.. called.Select(Keys.Of).Distinct()], [], 0));
        }
    }

    private static IEnumerable<IMethodSymbol> Own(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IMethodSymbol>();

    /// <summary>What a field may run when the record compares, hashes or prints it.</summary>
    private IEnumerable<IMethodSymbol> Members(ITypeSymbol type, string name) =>
        type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Array
            ? []
            : hierarchy
                .AllTypes.Where(one => Types.IsAnything(type) || Types.Derives(one, type))
                .SelectMany(one => Own(one, name))
                .Where(static one => !one.IsStatic && one.Parameters.Length < 2);

    private void Body(SyntaxNode node, IMethodSymbol method, SyntaxNode declaration) =>
        Walk(node, Declare(Keys.Of(method), Name(method), method, declaration), method);

    /// <summary>Adds the node of a function, or those of an iterator, and tells which of them the body belongs to.</summary>
    private string Declare(string key, string name, IMethodSymbol method, SyntaxNode declaration)
    {
        facts.Nodes.Add(Node(key, name, declaration));
        if (!IsIterator(declaration))
        {
            return key;
        }
        facts.Nodes.Add(Node(Keys.Next(key), name + " (moving on)", declaration));
        facts.Nodes.Add(Node(Keys.Dispose(key), name + " (disposing)", declaration));
        facts.Flows.Add(new FlowFact(Keys.Result(Keys.Of(method)), FlowKind.Same, [Keys.Iterator(key)]));
        return Keys.Next(key);
    }

    private void Walk(SyntaxNode node, string owner, IMethodSymbol? method)
    {
        if (model.GetOperation(node) is not { } root)
        {
            return;
        }
        var body = new BodyReader(model, hierarchy, facts, Declare);
        body.Read(root, owner, method);
    }

    private static bool IsIterator(SyntaxNode function) =>
        function
            .DescendantNodes(one => one == function || one is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(static one => one is YieldStatementSyntax);

    private static string Name(IMethodSymbol method) =>
        method.ContainingType.Name
        + "."
        + (method.AssociatedSymbol ?? method).Name.Replace(".ctor", "constructor", StringComparison.Ordinal);

    private static CallNode Node(string key, string name, SyntaxNode at) =>
        new(key, name, at.SyntaxTree.FilePath, at.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
}
