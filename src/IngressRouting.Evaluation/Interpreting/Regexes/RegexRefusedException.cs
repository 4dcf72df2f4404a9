using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A part of a pattern, or a character of a text, about which the answer of the library is not known here.</summary>
internal sealed class RegexRefusedException(string what, bool isCultural = false) : Exception(what)
{
    /// <summary>Whether the answer depends on the current culture.</summary>
    public bool IsCultural { get; } = isCultural;
}
