using System;
using System.Collections.Generic;

namespace IngressRouting;

/// <summary>
/// How much a value is made of. Texts, blocks, conditions and property values are made of others, and whoever resolves or writes them goes
/// into these: a program that goes on nesting them gets an error where it goes too far, and not an overflow of the stack.
/// </summary>
internal readonly struct Extent
{
    /// <summary>More than any template needs; readers of templates recurse as well.</summary>
    private const int Deepest = 100;

    /// <summary>More than a template of 1 MB, the most that CloudFormation takes, has room for.</summary>
    private const int Largest = 100_000;

    private readonly int depth;
    private readonly int size;

    private Extent(int depth, int size)
    {
        this.depth = depth;
        this.size = size;
    }

    /// <summary>The extent of a value that holds one more part, directly.</summary>
    /// <exception cref="InvalidOperationException">It would be too deep or too large.</exception>
    public Extent With(Extent part)
    {
        var together = new Extent(Math.Max(depth, part.depth + 1), size + part.size + 1);
        if (together.depth > Deepest)
        {
            throw new InvalidOperationException(
                $"Values nest deeper than {Deepest} levels here; check that this loop or recursion ends, or put them side by side."
            );
        }

        return together.size > Largest
            ? throw new InvalidOperationException(
                $"This value has more than {Largest} parts, for which no template has room; check that it does not grow with every turn of a loop."
            )
            : together;
    }

    /// <summary>The extent of a value that holds all of these parts.</summary>
    /// <exception cref="InvalidOperationException">It would be too deep or too large.</exception>
    public static Extent Around(IEnumerable<Extent> parts)
    {
        var whole = default(Extent);
        foreach (var part in parts)
        {
            whole = whole.With(part);
        }

        return whole;
    }

    /// <summary>The extent of a value that holds these parts.</summary>
    /// <exception cref="InvalidOperationException">It would be too deep or too large.</exception>
    public static Extent Around(params Extent[] parts) => Around((IEnumerable<Extent>)parts);
}
