using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>What one element has to wait for, without what its references already say.</summary>
internal sealed class DependencySet(Element waiting, ElementGraph references)
{
    private List<Element>? needed;

    /// <summary>What was added, or null.</summary>
    public List<Element>? Needed => needed;

    public void Add(IReadOnlyList<Element> elements)
    {
        foreach (var element in elements)
        {
            var isImplied = element.IsExisting || element.Id == waiting.Id || references.Has(waiting.Id.Index, element.Id.Index);
            if (!isImplied && needed?.Contains(element) != true)
            {
                (needed ??= []).Add(element);
            }
        }
    }
}
