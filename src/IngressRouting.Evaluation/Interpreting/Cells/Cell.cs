namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A place that can be read and assigned, with its receiver and indices evaluated once.</summary>
internal abstract class Cell
{
    public abstract object? Get();

    public abstract void Set(object? value);

    /// <summary>The place is about to be passed by reference.</summary>
    public virtual void Refer() { }
}
