using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>A method to run natively and to interpret.</summary>
/// <param name="File">The embedded file.</param>
/// <param name="Compilation">What that file compiles to.</param>
/// <param name="Method">The method.</param>
/// <param name="Refusal">Id and expression, in words, when it is not evaluated.</param>
internal sealed record Snippet(string File, Compilation Compilation, IMethodSymbol Method, string? Refusal)
{
    public string Name => Method.Name;

    public string Type => Method.ContainingType.Name;
}
