using System;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Recognizes what belongs to the DSL.</summary>
internal static class DslTypes
{
    public static readonly Assembly Assembly = typeof(TopologyAttribute).Assembly;

    private static readonly string Name = Assembly.GetName().Name!;

    /// <summary>Declared by the DSL's assembly.</summary>
    public static bool IsDsl(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && assembly.Name == Name;

    /// <summary>An instance of one of the DSL's types.</summary>
    public static bool IsDsl(object value) => value.GetType().Assembly == Assembly;

    /// <summary>A value that only the DSL can have made: none of the interpreter's own.</summary>
    public static bool IsDslMade(object value) => value.GetType().Assembly != typeof(DslTypes).Assembly;

    public static Type? Find(string metadataName) => Assembly.GetType(metadataName) is { IsVisible: true } type ? type : null;
}
