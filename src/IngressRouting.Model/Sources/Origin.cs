namespace IngressRouting.Model;

/// <summary>
/// Where a fact of a topology was stated: an argument in C# source, a call at run time, a line of a template. The model only carries
/// origins; the reader that made them turns them back into a place that a person can go to.
/// </summary>
public abstract class Origin
{
    /// <summary>The place in words, such as <c>Network.cs(12,34)</c>; used inside messages, so it never spans lines.</summary>
    public abstract override string ToString();
}
