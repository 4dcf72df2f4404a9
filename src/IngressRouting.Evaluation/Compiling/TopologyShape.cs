using System.Linq;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>What a topology method must look like to be evaluated.</summary>
internal static class TopologyShape
{
    /// <summary>Says what is wrong with the method's declaration; null when nothing is.</summary>
    public static Report? Check(IMethodSymbol method)
    {
        var wrong = Wrong(method);
        return wrong is null ? null : At(method, string.Format(TopologyRefusals.Shape.Format, method.Name, wrong));
    }

    /// <summary>Says that the method returned null.</summary>
    public static Report ReturnsNothing(IMethodSymbol method) =>
        At(method, string.Format(TopologyRefusals.Shape.Format, method.Name, "returns null; return the topology or any of its nodes"));

    private static string? Wrong(IMethodSymbol method)
    {
        if (!method.IsStatic)
        {
            return "is not static; make it static, because there is no object to call it on at compile time";
        }

        if (method.Parameters.Length > 0)
        {
            return "has parameters; take them away, or call a helper that has them from a method without";
        }

        if (method.IsGenericMethod || IsInGenericType(method))
        {
            return "is generic; move it to a type without type parameters";
        }

        return ReturnsTopology(method) ? null : "does not return a topology; return Topology, or a node such as Vpc";
    }

    private static bool IsInGenericType(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReturnsTopology(IMethodSymbol method)
    {
        for (var type = method.ReturnType; type is not null; type = type.BaseType)
        {
            // A type that does not exist is the compiler's to report.
            if (type.TypeKind == TypeKind.Error || (type.Name is nameof(Topology) or nameof(Node) && IsOfDsl(type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfDsl(ITypeSymbol type) => type.ContainingAssembly?.Name == typeof(Topology).Assembly.GetName().Name;

    private static Report At(IMethodSymbol method, string message) =>
        new(TopologyRefusals.Shape.Id, Severity.Error, message, method.Locations.FirstOrDefault() ?? Location.None, [], null);
}
