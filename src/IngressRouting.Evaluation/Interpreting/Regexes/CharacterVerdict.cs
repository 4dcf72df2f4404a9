namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Whether a character belongs to a class.</summary>
internal enum CharacterVerdict : byte
{
    Unjudged,
    Member,
    Stranger,

    /// <summary>It is not ASCII, and versions of Unicode differ about it.</summary>
    Foreign,

    /// <summary>It depends on the current culture.</summary>
    Cultural,
}
