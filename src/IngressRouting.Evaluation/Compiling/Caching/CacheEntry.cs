using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Evaluation;

/// <summary>
/// An outcome and the inputs that it holds for. It keeps syntax trees and texts alone: a compilation or symbol in here would keep whole
/// compilations alive, which is also why references are held weakly (a reference to another project is that project's compilation).
/// </summary>
internal sealed class CacheEntry
{
    private readonly EvaluatedTopology evaluated;
    private readonly SyntaxTree[] trees;
    private readonly WeakReference<MetadataReference>[] references;
    private readonly CompilationOptions options;
    private readonly string? assembly;

    private CacheEntry(CacheEntry entry, SyntaxTree[] trees)
    {
        evaluated = entry.evaluated;
        references = entry.references;
        options = entry.options;
        assembly = entry.assembly;
        this.trees = trees;
    }

    private CacheEntry(EvaluatedTopology evaluated, Compilation compilation)
    {
        this.evaluated = evaluated;
        trees = [.. TreesOf(compilation, evaluated)];
        references = [.. compilation.References.Select(reference => new WeakReference<MetadataReference>(reference))];
        options = compilation.Options;
        assembly = compilation.AssemblyName;
    }

    /// <summary>The outcome.</summary>
    public CompiledTopology Topology => evaluated.Topology;

    /// <summary>An entry for an outcome; null when it depends on our own output, which is not there when the generator runs.</summary>
    public static CacheEntry? Of(EvaluatedTopology evaluated, Compilation compilation) =>
        evaluated.Touched.Any(GeneratedTrees.IsOurs) ? null : new CacheEntry(evaluated, compilation);

    /// <summary>The entry for another compilation, when the outcome holds for it; null when it may not.</summary>
    public CacheEntry? For(Compilation compilation, EntryChecks checks)
    {
        var sameSettings =
            compilation.AssemblyName == assembly
            && (ReferenceEquals(compilation.Options, options) || compilation.Options.Equals(options))
            && HasSameReferences(compilation);
        return sameSettings && Update(compilation, checks) is { } updated
            ? ReferenceEquals(updated, trees)
                ? this
                : new CacheEntry(this, updated)
            : null;
    }

    private static IEnumerable<SyntaxTree> TreesOf(Compilation compilation, EvaluatedTopology evaluated) =>
        evaluated.Validity == Validity.SameCompilation
            ? compilation.SyntaxTrees
            : compilation.SyntaxTrees.Where(tree => !GeneratedTrees.IsOurs(tree));

    private bool HasSameReferences(Compilation compilation)
    {
        var count = 0;
        foreach (var reference in compilation.References)
        {
            if (count == references.Length || !references[count].TryGetTarget(out var known) || !ReferenceEquals(known, reference))
            {
                return false;
            }

            count++;
        }

        return count == references.Length;
    }

    // The trees of the compilation in place of those they can stand for; null when one cannot. The order counts: it is that of declarations.
    private SyntaxTree[]? Update(Compilation compilation, EntryChecks checks)
    {
        var updated = trees;
        var count = 0;
        foreach (var tree in TreesOf(compilation, evaluated))
        {
            if (count == trees.Length)
            {
                return null;
            }

            if (!ReferenceEquals(trees[count], tree))
            {
                if (!CanStandFor(tree, trees[count], checks))
                {
                    return null;
                }

                updated = ReferenceEquals(updated, trees) ? [.. trees] : updated;
                updated[count] = tree;
            }

            count++;
        }

        return count == trees.Length ? updated : null;
    }

    private bool CanStandFor(SyntaxTree tree, SyntaxTree old, EntryChecks checks) =>
        evaluated.Validity == Validity.SameTouched
        && tree.FilePath == old.FilePath
        && tree.Options.Equals(old.Options)
        && ((checks & EntryChecks.Untouched) == 0 || !evaluated.Touched.Contains(old))
        && ((checks & EntryChecks.Declarations) == 0 || SyntaxFactory.AreEquivalent(old, tree, topLevel: true));
}
