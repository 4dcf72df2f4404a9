namespace IngressRouting.Evaluation.Interpreting;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    /// <summary>The next statement follows.</summary>
    Normal,

    /// <summary>The innermost loop or switch ends.</summary>
    Break,

    /// <summary>The innermost loop goes on with its next turn.</summary>
    Continue,

    /// <summary>The method ends.</summary>
    Return,

    /// <summary>A label is to be looked for.</summary>
    Goto,
}
