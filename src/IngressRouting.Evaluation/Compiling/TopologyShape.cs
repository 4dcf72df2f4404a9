using System.Linq;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>What a topology method must look like to be evaluated.</summary>
internal static class TopologyShape
{
    /// <summary>Says what is wrong with the declaration; null when nothing is.</summary>
    public static Report? Check(TopologyDeclaration topology, Compilation compilation)
    {
        if (Wrong(topology.Method) is { } wrong)
        {
            return At(topology.Method.Locations.FirstOrDefault(), topology, wrong);
        }

        return WrongName(topology) is { } wrongName ? At(topology.Place, topology, wrongName)
            : TopologyArguments.Check(topology, compilation) is { } misfit ? At(misfit.Place, topology, misfit.Wrong)
            : null;
    }

    /// <summary>Says that the method returned null.</summary>
    public static Report ReturnsNothing(TopologyDeclaration topology) =>
        At(topology.Method.Locations.FirstOrDefault(), topology, "returns null; return the topology or any of its nodes");

    private static string? Wrong(IMethodSymbol method)
    {
        if (!method.IsStatic)
        {
            return "is not static; make it static, because there is no object to call it on at compile time";
        }

        if (method.IsGenericMethod || IsInGenericType(method))
        {
            return "is generic; move it to a type without type parameters";
        }

        if (method.IsAsync || method.ReturnType is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" })
        {
            return "is asynchronous, and nothing waits at compile time; remove async and await, and return Topology";
        }

        return ReturnsTopology(method) ? null : "does not return a topology; return Topology, or a node such as Vpc";
    }

    private static string? WrongName(TopologyDeclaration topology) =>
        Guard.IsFileName(topology.Name) ? null
        : topology.Arguments.Length < topology.Method.Parameters.Length
            ? $"has the name '{topology.Name}', because the first argument of [Topology] is the name; write [Topology(\"Name\", \"{topology.Name}\")]"
        : $"has the name '{topology.Name}', which cannot be that of a file; use letters, digits, '-' and '_'";

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

    private static Report At(Location? place, TopologyDeclaration topology, string wrong) =>
        new(
            TopologyRefusals.Shape.Id,
            Severity.Error,
            string.Format(TopologyRefusals.Shape.Format, topology.Method.Name, wrong),
            place ?? Location.None,
            [],
            null
        );
}
