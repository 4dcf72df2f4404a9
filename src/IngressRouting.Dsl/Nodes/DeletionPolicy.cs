namespace IngressRouting;

/// <summary>What becomes of a resource that its stack no longer has (<c>DeletionPolicy</c>, and <c>UpdateReplacePolicy</c> for one that an update replaces).</summary>
public enum DeletionPolicy
{
    /// <summary>It is deleted, as most resources are by default.</summary>
    Delete,

    /// <summary>It stays.</summary>
    Retain,

    /// <summary>It stays, unless the operation that created it fails.</summary>
    RetainExceptOnCreate,

    /// <summary>It is deleted after a snapshot was taken, where its type can.</summary>
    Snapshot,
}
