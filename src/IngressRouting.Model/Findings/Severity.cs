namespace IngressRouting.Model;

/// <summary>How bad a finding is, as compilers order it.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing breaks.</summary>
    Info,

    /// <summary>Likely wrong, or wrong unless something outside the topology makes it right.</summary>
    Warning,

    /// <summary>AWS refuses it at deployment, or traffic provably breaks.</summary>
    Error,
}
