namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What a step of matching does.</summary>
internal enum RegexOperation
{
    /// <summary>The text goes on with a character of a class, in the direction of the step.</summary>
    Character,

    /// <summary>The text goes on with several characters of a class.</summary>
    Characters,

    /// <summary>Goes on with the next step and, if that does not lead to a match, elsewhere.</summary>
    Split,
    Jump,

    /// <summary>Notes where a group begins.</summary>
    Mark,
    Capture,
    LoopStart,
    Loop,
    Look,
    LookEnd,
    NegativeLook,
    NegativeLookEnd,

    /// <summary>The text goes on with what a group matched.</summary>
    Back,

    /// <summary>The beginning of the text.</summary>
    Beginning,
    LineBeginning,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>The end of the text, or of its last line.</summary>
    LastEnd,
    LineEnd,
    Boundary,
    Success,
}
