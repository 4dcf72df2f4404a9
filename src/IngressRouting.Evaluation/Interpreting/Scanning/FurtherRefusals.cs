using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// After a refusal: what else is written in the code that was entered and is never evaluated, whatever its values are. An evaluation stops at
/// the first refusal, and whoever mends it should not have to build once more for each of the others. Whether the evaluation would have
/// come to them nobody knows, so they are part of the message, not errors of their own.
/// </summary>
internal static class FurtherRefusals
{
    private const int Most = 5;

    private static readonly HashSet<Refusal> Kinds =
    [
        Refusals.Construct,
        Refusals.Member,
        Refusals.OtherAssembly,
        Refusals.InputOutput,
        Refusals.Clock,
        Refusals.Randomness,
        Refusals.Surroundings,
        Refusals.Reflection,
        Refusals.Concurrency,
        Refusals.Culture,
        Refusals.Unspecified,
    ];

    /// <summary>The stop with what else there is; the same one when nothing is, or when it is of another kind.</summary>
    public static Stop AddTo(Stop stop, Interpretation run)
    {
        if (stop.Refusal is not { } refusal || !Kinds.Contains(refusal))
        {
            return stop;
        }
        var found = Find(run, stop.Location);
        if (found.Count == 0)
        {
            return stop;
        }
        var text = new StringBuilder(stop.Message);
        for (var i = 0; i < found.Count; i++)
        {
            text.Append(i == 0 ? " (not evaluated either: '" : ", '").Append(found[i].Name).Append("' at ").Append(Place.Of(found[i].At));
        }
        return stop with { Message = text.Append(')').ToString(), Further = [.. found.Select(static one => one.At)] };
    }

    /// <summary>Members in entered bodies that are refused always, once each; none of an expression that holds the given place.</summary>
    public static IReadOnlyList<(string Name, SyntaxNode At)> Find(Interpretation run, Location stop)
    {
        var found = new List<(string, SyntaxNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in run.Sources.Entered.SelectMany(static body => body.DescendantsAndSelf()))
        {
            if (
                SymbolOf(operation) is { } symbol
                && !Holds(operation.Syntax, stop)
                && IsRefused(symbol, operation, run)
                && seen.Add(TypeNames.Of(symbol))
            )
            {
                found.Add((TypeNames.Of(symbol), operation.Syntax));
                if (found.Count == Most)
                {
                    break;
                }
            }
        }
        return found;
    }

    private static bool Holds(SyntaxNode syntax, Location place) =>
        place.SourceTree == syntax.SyntaxTree && syntax.Span.IntersectsWith(place.SourceSpan);

    private static ISymbol? SymbolOf(IOperation operation) =>
        operation switch
        {
            { IsImplicit: true } or { ConstantValue.HasValue: true } => null,
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.Ordinary } call => call.TargetMethod,
            IMethodReferenceOperation { Method.MethodKind: MethodKind.Ordinary } reference => reference.Method,
            IObjectCreationOperation { Constructor: { IsImplicitlyDeclared: false } constructor } => constructor,
            IPropertyReferenceOperation reference => reference.Property,
            IFieldReferenceOperation { Field.IsStatic: true } reference => reference.Field,
            _ => null,
        };

    private static bool IsRefused(ISymbol symbol, IOperation operation, Interpretation run)
    {
        if (
            symbol.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type
            || symbol.IsVirtual
            || symbol.IsAbstract
            || symbol.IsOverride
            || type.IsAnonymousType
            || type.TypeKind == TypeKind.Delegate
            || type.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal)
            || run.Types.IsSource(symbol)
            || run.Types.IsSource(type)
            || run.Types.IsException(type)
            || DslTypes.IsDsl(symbol)
            || symbol.OriginalDefinition.GetAttributes().Any(static one => one.AttributeClass?.Name == "ConditionalAttribute")
        )
        {
            return false;
        }
        // Whoever gets an instance of a type that is not known has met a refusal before.
        var isReached =
            symbol.IsStatic || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } || MemberTables.For(type) is not null;
        return isReached && (run.Members.Find(symbol) is { } known ? RefusingMember.Is(known) : !IsSet(symbol, operation, run));
    }

    private static bool IsSet(ISymbol symbol, IOperation operation, Interpretation run) =>
        symbol is IPropertySymbol property && operation.Parent is IAssignmentOperation && run.Members.FindSetter(property) is not null;
}
