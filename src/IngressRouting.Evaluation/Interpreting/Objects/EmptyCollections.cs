using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The library hands out one empty array again and again, though not from everywhere, and an immutable collection itself where there is
/// nothing to change.
/// </summary>
internal static class EmptyCollections
{
    /// <summary>Stops when two collections would be told apart by identity that the program may share.</summary>
    public static void Check(object? left, object? right, SyntaxNode at, Interpretation run)
    {
        if (ReferenceEquals(left, right))
        {
            return;
        }
        if (IsShared(left) && IsShared(right))
        {
            throw run.Stop(
                Refusals.Unspecified,
                at,
                "Whether two empty collections are the same object",
                "compare their elements with SequenceEqual"
            );
        }
        if (MayBeOne(left, right))
        {
            throw run.Stop(
                Refusals.Unspecified,
                at,
                "Whether two immutable collections are the same object",
                "compare their elements, with SequenceEqual or SetEquals"
            );
        }
    }

    private static bool IsShared(object? value) =>
        value is ArrayValue { Items.Length: 0 }
        || (value is ListValue { Items.Count: 0 } list && (list.Type.TypeKind == TypeKind.Interface || IsImmutable(list.Type)));

    /// <summary>Whether the library may have made one of them where two were made here: it would have all elements of the other.</summary>
    private static bool MayBeOne(object? left, object? right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return (left, right) switch
        {
            (ListValue one, ListValue other) => IsImmutable(one.Type) && IsImmutable(other.Type) && AreSame(one.Items, other.Items),
            (DictionaryValue one, DictionaryValue other) => IsImmutable(one.Type) && one.Items.Count == other.Items.Count,
            (SetValue one, SetValue other) => IsImmutable(one.Type) && one.Items.Count == other.Items.Count,
            (SortedValue one, SortedValue other) => IsImmutable(one.Type) && one.Items.Count == other.Items.Count,
            _ => false,
        };
    }

    private static bool AreSame(List<object?> some, List<object?> others)
    {
        var i = 0;
        while (
            i < some.Count
            && i < others.Count
            && (
                ReferenceEquals(some[i], others[i])
                || some[i] is Composite { IsStruct: true }
                || (some[i] is string or ValueType && some[i]!.Equals(others[i]))
            )
        )
        {
            i++;
        }
        return some.Count == others.Count && i == some.Count;
    }

    private static bool IsImmutable(INamedTypeSymbol type) =>
        type.ContainingType is null && type.Name.StartsWith("Immutable", StringComparison.Ordinal);
}
