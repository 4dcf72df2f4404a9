namespace IngressRouting.Fuzzing;

/// <summary>How a topology method ended.</summary>
internal enum OutcomeKind
{
    /// <summary>It returned a topology.</summary>
    Built,

    /// <summary>It threw.</summary>
    Threw,

    /// <summary>The interpreter said that it cannot evaluate it.</summary>
    Refused,

    /// <summary>Something that must never happen: a defect of the interpreter, or a native program that does not end.</summary>
    Broken,
}
