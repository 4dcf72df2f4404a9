using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Finds every <c>DependsOn</c> that a template needs and none that its references already say. It runs when all elements are written,
/// because only then are their references known.
/// </summary>
internal static class DependencyPass
{
    public static readonly Dependency[] Reasons =
    [
        new RouteNeedsAttachedGateway(),
        new RouteNeedsAttachedTransitGateway(),
        new EdgeAssociationNeedsAttachedGateway(),
        new ElasticIpNeedsInternetGateway(),
        new ElasticIpAssociationNeedsInternetGateway(),
        new PublicInstanceNeedsInternetGateway(),
        new RouteNeedsRunningAppliance(),
        new RouteNeedsSubnet(),
        new RawResourceNeedsWhatItSays(),
        new SubnetNeedsVpcBlock(),
        new RouteNeedsVpcBlock(),
        new VpcBlockNeedsEarlierBlock(),
        new RoutePropagationNeedsAttachedGateway(),
        new NatGatewayNeedsInternetGateway(),
        new NetworkInterfaceNeedsGroupAssociation(),
    ];

    /// <summary>The logical ids that each element depends on, in ordinal order, at the index of the element; null for none.</summary>
    public static IReadOnlyList<IReadOnlyList<string>?> Run(WritingSession session)
    {
        var elements = session.Model.Elements;
        var names = new List<string>?[elements.Count];
        if (CycleFinder.Find(session.References) is { } circle)
        {
            Report(session, circle);
            return names;
        }

        var needed = FindAll(session);
        if (LiftedTopology.Of(session.Model) is { } lifted)
        {
            LiftedNeeds.Add(session, lifted, needed);
        }

        RemoveContradictions(session, needed);
        for (var i = 0; i < needed.Length; i++)
        {
            if (needed[i] is { Count: > 0 } list)
            {
                names[i] = list.ConvertAll(element => element.LogicalId);
                names[i]!.Sort(StringComparer.Ordinal);
            }
        }

        return names;
    }

    private static List<Element>?[] FindAll(WritingSession session)
    {
        var elements = session.Model.Elements;
        var index = new DependencyIndex(session.Model, session.Names);
        var needed = new List<Element>?[elements.Count];
        for (var i = 0; i < needed.Length; i++)
        {
            if (!elements[i].IsEntry)
            {
                continue;
            }

            var set = new DependencySet(elements[i], session.References);
            foreach (var reason in Reasons)
            {
                reason.Find(elements[i], index, set);
            }

            needed[i] = set.Needed;
        }

        return needed;
    }

    // Only a topology whose tags or images refer against the direction of its traffic gets here; it deploys in most orders all the same.
    private static void RemoveContradictions(WritingSession session, List<Element>?[] needed)
    {
        var graph = session.References;
        for (var i = 0; i < needed.Length; i++)
        {
            foreach (var element in needed[i] ?? [])
            {
                graph.Add(i, element.Id.Index);
            }
        }

        while (CycleFinder.Find(graph) is { } circle)
        {
            for (var i = 0; i < circle.Count; i++)
            {
                LeaveOut(session, needed, circle[i], circle[(i + 1) % circle.Count]);
            }
        }
    }

    private static void LeaveOut(WritingSession session, List<Element>?[] needed, int waiting, int first)
    {
        var element = session.Model.Elements[first];
        if (needed[waiting]?.Remove(element) != true)
        {
            return;
        }

        session.References.Remove(waiting, first);
        var title = session.Model.Elements[waiting].Title;
        var message = $"{title} should be created after {element.Title}, but a reference demands the opposite; remove that reference";
        session.Problems.Add(TemplateProblemKind.DependencyLeftOut, Severity.Warning, session.Model.Elements[waiting].Id, message);
    }

    private static void Report(WritingSession session, IReadOnlyList<int> circle)
    {
        var path = new List<string>();
        foreach (var index in circle)
        {
            path.Add(session.Model.Elements[index].Title);
        }

        path.Add(path[0]);
        var message = $"these refer to each other in a circle: {string.Join(" → ", path)}; remove one of the references";
        session.Problems.Error(TemplateProblemKind.CircularReference, session.Model.Elements[circle[0]].Id, message);
    }
}
