namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What a part of a pattern is.</summary>
internal enum RegexNodeKind
{
    Character,
    Sequence,
    Choice,
    Repeat,
    Group,
    Look,
    NegativeLook,
    LookBehind,
    NegativeLookBehind,
    Back,
    Anchor,
}
