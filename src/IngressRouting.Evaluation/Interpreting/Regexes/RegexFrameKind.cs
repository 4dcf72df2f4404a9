namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What is to be done when what was tried last does not lead to a match.</summary>
internal enum RegexFrameKind
{
    /// <summary>Go on at another step.</summary>
    Resume,

    /// <summary>Give a character back.</summary>
    Shorten,

    /// <summary>Take one character more.</summary>
    Lengthen,

    /// <summary>Put the old number into a register.</summary>
    Restore,

    /// <summary>Forget what a group captured last.</summary>
    Uncapture,
}
