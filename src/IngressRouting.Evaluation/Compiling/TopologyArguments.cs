using System;
using System.Collections.Immutable;
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
        var needed = parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams);
        if (given < needed || (given > parameters.Length && !TakesMany(parameters)))
        {
            var example = string.Join(", ", parameters.Select(parameter => parameter.Name));
            return (
                topology.Place,
                $"takes {Count(parameters.Length)}, and its attribute passes {given}; write [Topology(\"Name\", {example})]"
            );
        }

        var listed = IsExpanded(topology, compilation) ? parameters.Length - 1 : parameters.Length;
        for (var i = 0; i < given; i++)
        {
            var parameter = parameters[Math.Min(i, parameters.Length - 1)];
            var type = i >= listed ? ((IArrayTypeSymbol)parameter.Type).ElementType : parameter.Type;
            if (!Fits(topology.Arguments[i], type, parameter, compilation))
            {
                var wrong = $"takes a {type.ToDisplayString()} as '{parameter.Name}', which this constant is not";
                return (topology.SyntaxOf(i)?.GetLocation(), wrong);
            }
        }

        return null;
    }

    /// <summary>The arguments of the call, with what optional parameters default to, and what <c>params</c> takes in an array.</summary>
    public static object?[] Of(TopologyDeclaration topology, Compilation compilation)
    {
        var isExpanded = IsExpanded(topology, compilation);
        return
        [
            .. topology.Method.Parameters.Select(
                (parameter, i) => isExpanded && parameter.IsParams ? Rest(topology, i) : Argument(topology, parameter, i)
            ),
        ];
    }

    private static bool TakesMany(ImmutableArray<IParameterSymbol> parameters) =>
        parameters.Length > 0 && parameters[parameters.Length - 1] is { IsParams: true, Type: IArrayTypeSymbol };

    // As in a call, an array or null for the last parameter is the array itself.
    private static bool IsExpanded(TopologyDeclaration topology, Compilation compilation)
    {
        var parameters = topology.Method.Parameters;
        return TakesMany(parameters)
            && (
                topology.Arguments.Length != parameters.Length
                || !Fits(
                    topology.Arguments[parameters.Length - 1],
                    parameters[parameters.Length - 1].Type,
                    parameters[parameters.Length - 1],
                    compilation
                )
            );
    }

    private static object?[] Rest(TopologyDeclaration topology, int start) =>
        [
            .. Enumerable
                .Range(start, topology.Arguments.Length - start)
                .Select(i => Argument(topology, topology.Method.Parameters[start], i)),
        ];

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
    private static bool Fits(TypedConstant constant, ITypeSymbol wanted, IParameterSymbol parameter, Compilation compilation)
    {
        if (parameter.RefKind != RefKind.None || constant.Kind is TypedConstantKind.Type or TypedConstantKind.Error)
        {
            return false;
        }

        if (constant.IsNull)
        {
            return wanted.IsReferenceType;
        }

        return constant.Type is { } type && compilation.ClassifyCommonConversion(type, wanted) is { IsIdentity: true };
    }

    private static string Count(int parameters) => parameters == 1 ? "1 argument" : $"{parameters} arguments";
}
