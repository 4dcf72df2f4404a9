using System.Reflection;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Fuzzing;

/// <summary>A topology method where it really runs, called with what its attribute passes.</summary>
internal static class NativeTopology
{
    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Calls the method; what it throws comes out as it is.</summary>
    public static Topology? Build(Assembly assembly, TopologyDeclaration topology)
    {
        var method = assembly
            .GetType(NameOf(topology.Method.ContainingType), true)!
            .GetMethods(Declared)
            .Single(each => IsSame(each, topology.Method));
        var position = TopologyDeclaration.Of(topology.Method).TakeWhile(other => other.Reference != topology.Reference).Count();
        var given = method.GetCustomAttributes<TopologyAttribute>().ElementAt(position).Arguments;
        var returned = method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, Arguments(method.GetParameters(), given), null);
        return returned as Topology ?? (returned as Node)?.Owner;
    }

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? NameOf(outer) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName
        : type.MetadataName;

    private static bool IsSame(MethodInfo method, IMethodSymbol symbol) =>
        method.Name == symbol.MetadataName
        && method
            .GetParameters()
            .Select(static parameter => parameter.ParameterType.Name)
            .SequenceEqual(symbol.Parameters.Select(static parameter => MetadataName(parameter.Type)));

    private static string MetadataName(ITypeSymbol type) =>
        type is IArrayTypeSymbol { Rank: 1 } array ? MetadataName(array.ElementType) + "[]" : type.MetadataName;

    private static object?[] Arguments(ParameterInfo[] parameters, object?[] given) =>
        [.. parameters.Select((parameter, i) => IsExpanded(parameters, given, i) ? Rest(parameter, given, i) : One(parameter, given, i))];

    // As in a call, an array or null for the last parameter is the array itself.
    private static bool IsExpanded(ParameterInfo[] parameters, object?[] given, int i) =>
        parameters[i].IsDefined(typeof(ParamArrayAttribute))
        && (given.Length != parameters.Length || (given[i] is { } last && !parameters[i].ParameterType.IsInstanceOfType(last)));

    private static Array Rest(ParameterInfo parameter, object?[] given, int start)
    {
        var rest = Array.CreateInstance(parameter.ParameterType.GetElementType()!, Math.Max(given.Length - start, 0));
        for (var i = 0; i < rest.Length; i++)
        {
            rest.SetValue(given[start + i], i);
        }

        return rest;
    }

    private static object? One(ParameterInfo parameter, object?[] given, int i) => i < given.Length ? given[i] : parameter.DefaultValue;
}
