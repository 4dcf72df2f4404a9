using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation;

/// <summary>One topology: a method, and the arguments that one of its attributes passes to it.</summary>
public sealed class TopologyDeclaration
{
    private readonly AttributeSyntax? syntax;

    private TopologyDeclaration(IMethodSymbol method, AttributeData attribute)
    {
        Method = method;
        Reference = attribute.ApplicationSyntaxReference;
        syntax = Reference?.GetSyntax() as AttributeSyntax;
        var constants = attribute.ConstructorArguments;
        GivenName = constants.Length > 0 ? constants[0].Value as string : null;
        Arguments = constants.Length > 1 && !constants[1].IsNull ? constants[1].Values : ImmutableArray<TypedConstant>.Empty;
    }

    /// <summary>The method.</summary>
    public IMethodSymbol Method { get; }

    /// <summary>The name of the topology: the attribute's, or that of the method.</summary>
    public string Name => GivenName ?? Method.Name;

    /// <summary>Where the attribute is written, which tells topologies apart; null when it is not in source.</summary>
    internal SyntaxReference? Reference { get; }

    /// <summary>The name that the attribute gives; null when it gives none.</summary>
    internal string? GivenName { get; }

    /// <summary>What the attribute passes to the method.</summary>
    internal ImmutableArray<TypedConstant> Arguments { get; }

    /// <summary>Where the topology is declared: at its name.</summary>
    internal Location Place => NameSyntax?.GetLocation() ?? Method.Locations.FirstOrDefault() ?? Location.None;

    private SyntaxNode? NameSyntax => GivenName is null ? null : Written(0);

    /// <summary>The topologies that a method describes, one for each of its attributes.</summary>
    public static IEnumerable<TopologyDeclaration> Of(IMethodSymbol method) =>
        method.GetAttributes().Where(IsTopology).Select(attribute => new TopologyDeclaration(method, attribute));

    /// <summary>Where an argument is written; the whole attribute when the arguments are not listed one by one.</summary>
    internal SyntaxNode? SyntaxOf(int argument) => Written(argument + 1);

    private static bool IsTopology(AttributeData attribute) =>
        attribute.AttributeClass is { Name: nameof(TopologyAttribute), ContainingAssembly.Name: var assembly }
        && assembly == typeof(TopologyAttribute).Assembly.GetName().Name;

    private SyntaxNode? Written(int position) =>
        syntax?.ArgumentList is { } list && list.Arguments.Count == Arguments.Length + 1 ? list.Arguments[position].Expression : syntax;
}
