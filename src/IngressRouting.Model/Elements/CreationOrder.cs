namespace IngressRouting.Model;

/// <summary>What CloudFormation creates before what, because something refers to it or says that it depends on it.</summary>
public abstract class CreationOrder
{
    /// <summary>Whether one element is surely there before another is created.</summary>
    public abstract bool IsBefore(ElementId first, ElementId later);
}
