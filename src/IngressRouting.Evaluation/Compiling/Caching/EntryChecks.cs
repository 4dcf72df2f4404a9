using System;

namespace IngressRouting.Evaluation;

/// <summary>What is asked before an outcome is used again for an edited tree. Tests leave one out, to show that outcomes then go stale.</summary>
[Flags]
internal enum EntryChecks
{
    /// <summary>Nothing: every edit is taken for harmless.</summary>
    None = 0,

    /// <summary>The evaluation did not look into the tree.</summary>
    Untouched = 1,

    /// <summary>The declarations of the tree and the values of its constants are the same.</summary>
    Declarations = 2,

    /// <summary>Both.</summary>
    All = Untouched | Declarations,
}
