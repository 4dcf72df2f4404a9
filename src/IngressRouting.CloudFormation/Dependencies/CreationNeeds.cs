using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// What each element of a topology has to wait for although no reference says so: what the writer states as <c>DependsOn</c>, and what a
/// template by others should.
/// </summary>
public static class CreationNeeds
{
    /// <summary>Every pair of an element and one that has to be there before it is created.</summary>
    public static IEnumerable<CreationNeed> Of(TopologyModel model)
    {
        var index = new DependencyIndex(model, new LogicalNames(model, new ProblemCollector()));
        var references = new ElementGraph(model.Elements.Count);
        foreach (var element in model.Elements)
        {
            if (!element.IsEntry || element is AbsentElement)
            {
                continue;
            }

            foreach (var reason in DependencyPass.Reasons)
            {
                var set = new DependencySet(element, references);
                reason.Find(element, index, set);
                foreach (var needed in set.Needed ?? [])
                {
                    yield return new CreationNeed(element, needed);
                }
            }
        }
    }
}
