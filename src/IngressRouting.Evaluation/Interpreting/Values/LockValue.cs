namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A <c>System.Threading.Lock</c>: with one thread there is nobody to wait for, but who leaves must have entered.</summary>
internal sealed class LockValue
{
    /// <summary>How often it was entered and not left yet.</summary>
    public int Depth { get; set; }
}
