namespace IngressRouting.Model;

/// <summary>Where the facts of a topology were stated. Kept beside the model, so that equal models can come from different places.</summary>
public abstract class SourceMap
{
    /// <summary>The origin of a subject: of its facet where that was stated, else of the element; null when nobody stated it.</summary>
    public abstract Origin? Find(Subject subject);
}
