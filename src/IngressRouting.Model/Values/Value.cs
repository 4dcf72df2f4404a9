namespace IngressRouting.Model;

/// <summary>
/// A property of an element: known when the topology is written, symbolic when only the deployment decides it, or invalid when what was
/// written is no such value. An invalid value is kept and judged, never thrown.
/// </summary>
/// <typeparam name="T">What a known value holds.</typeparam>
public abstract record Value<T>
{
    private Value() { }

    /// <summary>A value that is the same in every deployment.</summary>
    /// <param name="Content">The value.</param>
    public sealed record Known(T Content) : Value<T>;

    /// <summary>A value that the deployment decides: a parameter, an attribute of another resource, a function of these.</summary>
    /// <param name="Expression">How CloudFormation will find it.</param>
    public sealed record Symbolic(Expression Expression) : Value<T>;

    /// <summary>A text that is no such value.</summary>
    /// <param name="Text">What was written.</param>
    /// <param name="Reason">Why it is none, in a sentence without a full stop.</param>
    public sealed record Invalid(string Text, string Reason) : Value<T>
    {
        /// <summary>Whether it was computed from another invalid value with the same text; the fault is that of the other.</summary>
        public bool IsDerived { get; init; }

        /// <summary>What to write where, as the end of a message; null when an example of such a value says enough.</summary>
        public string? Remedy { get; init; }
    }

    /// <summary>Makes a known value.</summary>
    public static implicit operator Value<T>(T content) => new Known(content);

    /// <summary>Gives the content of a known value.</summary>
    public bool TryGet(out T content)
    {
        if (this is Known known)
        {
            content = known.Content;
            return true;
        }

        content = default!;
        return false;
    }
}
