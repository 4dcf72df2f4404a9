using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The kinds of characters for which patterns have a letter.</summary>
[Flags]
internal enum CharacterKinds
{
    None = 0,
    Digit = 1,
    Word = 2,
    Space = 4,
    NoDigit = 8,
    NoWord = 16,
    NoSpace = 32,
}
