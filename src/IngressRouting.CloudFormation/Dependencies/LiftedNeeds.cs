using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// What raw resources have to wait for, and what waits for them, because of what they are: nobody who checks the template should have to ask
/// for a <c>DependsOn</c>.
/// </summary>
internal static class LiftedNeeds
{
    /// <summary>Adds to the elements that each element needs, at the index of the element.</summary>
    public static void Add(WritingSession session, LiftedTopology lifted, List<Element>?[] needed)
    {
        var model = lifted.ProjectOpen(out _);
        foreach (var missing in lifted.Incomplete)
        {
            var message =
                $"{session.Model[missing.Key].Title} has no {missing.Value}, which CloudFormation demands; state it by "
                + $"Property(\"{missing.Value}\", …)";
            session.Problems.Error(TemplateProblemKind.PropertyMissing, missing.Key, message);
        }

        foreach (var need in CreationNeeds.Of(model))
        {
            var waiting = session.Model[lifted.OwnerOf(need.Waiting.Id)];
            var first = session.Model[lifted.OwnerOf(need.Needed.Id)];
            ref var list = ref needed[waiting.Id.Index];
            if (waiting.Id != first.Id && !session.References.Has(waiting.Id.Index, first.Id.Index) && list?.Contains(first) != true)
            {
                (list ??= []).Add(first);
            }
        }
    }
}
