using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What ToLookup makes.</summary>
internal sealed class LookupValue(INamedTypeSymbol type, GroupIndex index) : IEnumerable<object?>
{
    public INamedTypeSymbol Type { get; } = type;

    public GroupIndex Index { get; } = index;

    public IEnumerator<object?> GetEnumerator() => Index.Groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
