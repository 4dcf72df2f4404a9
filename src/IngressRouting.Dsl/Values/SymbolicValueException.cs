using System;

namespace IngressRouting;

/// <summary>A program asked for the characters of a value that only the deployment knows.</summary>
public sealed class SymbolicValueException : InvalidOperationException
{
    /// <summary>Makes one.</summary>
    /// <param name="what">What was asked for, without a full stop.</param>
    public SymbolicValueException(string what)
        : base(
            what
                + ", so no string can hold it; pass it on as it is, to a tag, an output or a property; to build a text from it, declare that text as Text: Text name = $\"…\""
        ) { }
}
