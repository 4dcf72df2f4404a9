using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The options of a regular expression that are evaluated, by the numbers that <c>RegexOptions</c> has for them.</summary>
[Flags]
internal enum RegexFlags
{
    None = 0,
    IgnoreCase = 1,
    Multiline = 2,
    ExplicitCapture = 4,
    Compiled = 8,
    Singleline = 16,
    IgnorePatternWhitespace = 32,
    CultureInvariant = 512,
}
