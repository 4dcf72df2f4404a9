using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>A reason that concerns the elements of one type.</summary>
/// <typeparam name="T">The type of what has to wait.</typeparam>
internal abstract class Dependency<T> : Dependency
    where T : Element
{
    public sealed override void Find(Element element, DependencyIndex index, DependencySet needs)
    {
        if (element is T waiting)
        {
            Find(waiting, index, needs);
        }
    }

    /// <summary>Adds what the element has to wait for.</summary>
    protected abstract void Find(T element, DependencyIndex index, DependencySet needs);
}
