namespace IngressRouting.Model;

/// <summary>What can be said of a statement about a topology. There is no fourth answer, and silence is none.</summary>
public abstract record Answer
{
    /// <summary>Proven without any assumption.</summary>
    public static readonly Answer Yes = new Proven(null);

    private Answer() { }

    /// <summary>The statement holds in every deployment.</summary>
    /// <param name="Assumption">What AWS itself ensures and the proof leans on; null when it leans on nothing.</param>
    public sealed record Proven(string? Assumption) : Answer;

    /// <summary>The statement is false.</summary>
    /// <param name="Witness">What shows it.</param>
    public sealed record Violated(string Witness) : Answer;

    /// <summary>The topology does not say enough.</summary>
    /// <param name="Needs">What would have to be known, as the end of "not proven, because …".</param>
    public sealed record NotProven(string Needs) : Answer;
}
