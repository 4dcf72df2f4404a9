using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>A reason for one element to be created after another, which no reference between them shows to CloudFormation.</summary>
internal abstract class Dependency
{
    /// <summary>Adds what the element has to wait for.</summary>
    public abstract void Find(Element element, DependencyIndex index, DependencySet needs);
}
