using System.Linq;
using IngressRouting.Evaluation.Interpreting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Evaluation;

/// <summary>Fits the constants of an attribute to the parameters of the method.</summary>
internal static class TopologyArguments
{
    /// <summary>What does not fit, and where; null when all do.</summary>
    public static (Location? Place, string Wrong)? Check(TopologyDeclaration topology, Compilation compilation)
    {
        var parameters = topology.Method.Parameters;
        var given = topology.Arguments.Length;
        var needed = parameters.Count(parameter => !parameter.IsOptional);
        if (given < needed || given > parameters.Length)
        {
            var example = string.Join(", ", parameters.Select(parameter => parameter.Name));
            return (
                topology.Place,
                $"takes {Count(parameters.Length)}, and its attribute passes {given}; write [Topology(\"Name\", {example})]"
            );
        }

        for (var i = 0; i < given; i++)
        {
            if (!Fits(topology.Arguments[i], parameters[i], compilation))
            {
                var wrong = $"takes a {parameters[i].Type.ToDisplayString()} as '{parameters[i].Name}', which this constant is not";
                return (topology.SyntaxOf(i)?.GetLocation(), wrong);
            }
        }

        return null;
    }

    /// <summary>The arguments of the call, with what optional parameters default to.</summary>
    public static object?[] Of(TopologyDeclaration topology) =>
        [.. topology.Method.Parameters.Select((parameter, i) => Argument(topology, parameter, i))];

    private static object? Argument(TopologyDeclaration topology, IParameterSymbol parameter, int position)
    {
        if (position >= topology.Arguments.Length)
        {
            return parameter.ExplicitDefaultValue;
        }

        var constant = topology.Arguments[position];
        return topology.SyntaxOf(position) is { } syntax ? new ConstantArgument(constant, syntax) : constant;
    }

    // The value is passed as it is, so that only a type which holds it without any conversion fits.
    private static bool Fits(TypedConstant constant, IParameterSymbol parameter, Compilation compilation)
    {
        if (parameter.RefKind != RefKind.None || constant.Kind is TypedConstantKind.Type or TypedConstantKind.Error)
        {
            return false;
        }

        if (constant.IsNull)
        {
            return parameter.Type.IsReferenceType;
        }

        return constant.Type is { } type && compilation.ClassifyCommonConversion(type, parameter.Type) is { IsIdentity: true };
    }

    private static string Count(int parameters) => parameters == 1 ? "1 argument" : $"{parameters} arguments";
}
