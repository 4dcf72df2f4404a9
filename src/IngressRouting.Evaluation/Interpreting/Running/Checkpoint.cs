namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Where a frame was, to go back to when an exception of the program left what ran since.</summary>
internal readonly struct Checkpoint(Frame frame)
{
    private readonly CallLink? chain = frame.Run.Chain;
    private readonly int depth = frame.Run.Nesting.Depth;

    /// <summary>The innermost scope at that time.</summary>
    public Scope Scope { get; } = frame.Scope;

    public void Return() => Return(Scope);

    /// <summary>Goes back, with other variables in sight.</summary>
    public void Return(Scope scope)
    {
        frame.Scope = scope;
        frame.Run.Chain = chain;
        frame.Run.Nesting.Restore(depth);
    }
}
