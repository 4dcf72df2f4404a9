using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Which expression made which text, and what texts became, by reference identity: it survives locals, tuples, collections, LINQ,
/// parameters and records at no cost in the values themselves. That is why every evaluation of a literal makes a string of its own.
/// </summary>
internal sealed class Provenance(Interpretation run)
{
    private const int EntryBytes = 64;
    private readonly Dictionary<object, Birth> births = new(ReferenceComparer.Instance);

    /// <summary>Notes where a value was made, unless an earlier place is known already: a getter may return what it was given.</summary>
    /// <param name="value">The value; null and shared instances have no birth.</param>
    /// <param name="node">The expression that made it.</param>
    /// <param name="parts">What it was put together from, in words.</param>
    public void Note(object? value, SyntaxNode node, string? parts = null) => Note(value, new Birth(node, parts, run.Turn));

    /// <summary>Notes what a conversion made: of a text, and of what was made of one, the text is still best blamed.</summary>
    public void NoteConverted(object? result, object? operand, SyntaxNode node)
    {
        // The empty string is one shared instance without a birth, so its expression stands for it.
        if ((Find(operand) ?? (operand is string ? new Birth(node, null, run.Turn) : null)) is { } birth)
        {
            Note(result, birth);
        }
    }

    public Birth? Find(object? value) => value is not null && births.TryGetValue(value, out var birth) ? birth : null;

    /// <summary>A fresh string with the characters of the given one, born at the node.</summary>
    public string Fresh(string text, SyntaxNode node)
    {
        if (text.Length == 0)
        {
            // The empty string is one shared instance; it has no birth place.
            return text;
        }
        run.Budget.Allocate(text.Length * 2);
        var fresh = new string(text.ToCharArray());
        run.Budget.Allocate(EntryBytes);
        births.Add(fresh, new Birth(node, null, null));
        return fresh;
    }

    private void Note(object? value, Birth birth)
    {
        if (value is not null && !births.ContainsKey(value))
        {
            run.Budget.Allocate(EntryBytes);
            births.Add(value, birth);
        }
    }
}
