namespace IngressRouting.Model;

/// <summary>What CloudFormation creates before what, because something refers to it or says that it depends on it.</summary>
public abstract class CreationOrder
{
    /// <summary>Whether one element is surely there before another is created.</summary>
    public abstract bool IsBefore(ElementId first, ElementId later);

    /// <summary>Whether it may be, because only the deployment knows what the other refers to.</summary>
    public virtual bool MayBeBefore(ElementId first, ElementId later) => IsBefore(first, later);
}
