using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Whether two delegates call one method of one object.</summary>
internal static class DelegateEquality
{
    /// <summary>Whether both are of one type, as far as that is known.</summary>
    public static bool HaveOneType(FunctionValue a, FunctionValue b) =>
        a.Type is null || b.Type is null || SymbolEqualityComparer.Default.Equals(a.Type, b.Type);

    /// <summary>Compares two delegates that are not combined of others.</summary>
    public static bool AreEqual(FunctionValue a, FunctionValue b, SyntaxNode at, Interpretation run)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }
        if (a.Inner is not null || b.Inner is not null)
        {
            // Another delegate is the object whose Invoke they call.
            return ReferenceEquals(a.Inner, b.Inner) || (a.Inner is not null && b.Inner is not null ? throw Unspecified(at, run) : false);
        }
        if (
            !HaveOneType(a, b)
            || !SymbolEqualityComparer.Default.Equals(a.Method.OriginalDefinition, b.Method.OriginalDefinition)
            || !HaveOneConstruction(a, b, at, run)
        )
        {
            return false;
        }
        return a.Body is null ? AreOne(a.Receiver, b.Receiver, at, run)
            : a.Method.MethodKind == MethodKind.LocalFunction
                ? ReferenceEquals(a.Scope, b.Scope) || (Captures.AreShared(a, b, run) ?? throw Unspecified(at, run))
            // Whether the compiler shares one closure or one cached delegate between two evaluations of a lambda is its own business.
            : throw Unspecified(at, run);
    }

    /// <summary>Whether the type arguments of the methods, and of all that they are declared in, are the same.</summary>
    private static bool HaveOneConstruction(FunctionValue a, FunctionValue b, SyntaxNode at, Interpretation run)
    {
        for (var i = 0; i < a.Method.TypeArguments.Length; i++)
        {
            if (!AreEqual(a.Method.TypeArguments[i], b.Method.TypeArguments[i], a, b, at, run))
            {
                return false;
            }
        }
        var (outer, other) = (a.Method.ContainingSymbol, b.Method.ContainingSymbol);
        for (; outer is IMethodSymbol method; (outer, other) = (outer.ContainingSymbol, other?.ContainingSymbol))
        {
            foreach (var parameter in method.TypeParameters)
            {
                if (!AreEqual(parameter, parameter, a, b, at, run))
                {
                    return false;
                }
            }
        }
        return outer is not INamedTypeSymbol type || other is not INamedTypeSymbol its || AreEqual(type, its, a, b, at, run);
    }

    private static bool AreEqual(ITypeSymbol x, ITypeSymbol y, FunctionValue a, FunctionValue b, SyntaxNode at, Interpretation run)
    {
        run.Budget.Charge(1);
        var (first, second) = (a.Frame.Resolve(x), b.Frame.Resolve(y));
        return first.TypeKind == TypeKind.TypeParameter || second.TypeKind == TypeKind.TypeParameter
            ? throw Unspecified(at, run)
            : SymbolEqualityComparer.Default.Equals(first, second);
    }

    /// <summary>Whether two objects are one. A struct gets a box of its own for each delegate; which strings are one is not known.</summary>
    private static bool AreOne(object? a, object? b, SyntaxNode at, Interpretation run)
    {
        if (a is null or UserObject { IsValueType: false } || b is null)
        {
            return ReferenceEquals(a, b);
        }
        if (a is not (ListValue { Type.IsValueType: false } or DictionaryValue or SetValue or SortedValue or StringBuilder))
        {
            throw Unspecified(at, run);
        }
        EmptyCollections.Check(a, b, at, run);
        return ReferenceEquals(a, b);
    }

    private static StopException Unspecified(SyntaxNode at, Interpretation run) =>
        run.Stop(
            Refusals.Unspecified,
            at,
            "Whether two delegates made of one function are equal",
            "keep the delegate in a variable and use that"
        );
}
