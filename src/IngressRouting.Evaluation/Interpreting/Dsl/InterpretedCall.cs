using System.Collections.Immutable;
using IngressRouting.Model;
using IngressRouting.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// One use of a DSL member by the interpreted program. Places are looked up only when a finding asks for them. It keeps syntax, not operations:
/// of those a single one keeps all that the compiler bound of the method.
/// </summary>
internal sealed class InterpretedCall(
    Interpretation run,
    SyntaxNode call,
    ImmutableArray<IParameterSymbol> parameters,
    object?[] values,
    ImmutableArray<IArgumentOperation> written
) : CallSite
{
    private readonly CallLink? chain = run.Chain;
    private readonly SyntaxNode?[]? passed = written.IsDefaultOrEmpty ? null : Passed(written, parameters.Length);

    /// <summary>What is assigned, when the use is the assignment of a property.</summary>
    public SyntaxNode? Assigned { get; init; }

    public object? AssignedValue { get; init; }

    /// <inheritdoc />
    public override Origin Whole => new SyntaxOrigin(call, call, chain);

    /// <inheritdoc />
    public override Origin? Argument(string parameter)
    {
        if (parameter == "value" && Assigned is not null)
        {
            return Origin(AssignedValue, Assigned);
        }
        foreach (var candidate in parameters)
        {
            if (candidate.Name == parameter)
            {
                return Origin(candidate);
            }
        }
        return null;
    }

    private SyntaxOrigin? Origin(IParameterSymbol parameter)
    {
        var node = passed is null ? call : passed[parameter.Ordinal];
        return node is null ? null : Origin(values[parameter.Ordinal], node);
    }

    private SyntaxOrigin Origin(object? value, SyntaxNode passed)
    {
        var birth = run.Provenance.Find(value);
        return new SyntaxOrigin(birth?.Node ?? passed, passed, chain, birth);
    }

    private static SyntaxNode?[] Passed(ImmutableArray<IArgumentOperation> written, int count)
    {
        var passed = new SyntaxNode?[count];
        foreach (var argument in written)
        {
            if (argument.Parameter is { } bound)
            {
                passed[bound.Ordinal] = SyntaxOf(argument);
            }
        }
        return passed;
    }

    private static SyntaxNode? SyntaxOf(IArgumentOperation argument) =>
        argument.ArgumentKind switch
        {
            ArgumentKind.DefaultValue => null,
            ArgumentKind.ParamArray => First(argument.Value) ?? argument.Syntax,
            _ => argument.Syntax is ArgumentSyntax syntax ? syntax.Expression : argument.Value.Syntax,
        };

    /// <summary>The first of the arguments that make up a params array.</summary>
    private static SyntaxNode? First(IOperation value) =>
        value is IArrayCreationOperation { Initializer.ElementValues: { IsEmpty: false } elements } ? elements[0].Syntax : null;
}
