using System;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>Finds elements that need each other in a circle, without recursion: a model may be a chain of any length.</summary>
internal static class CycleFinder
{
    /// <summary>
    /// One circle, each element needing the next and the last the first, beginning with the one that was stated first; null when there is
    /// none.
    /// </summary>
    public static IReadOnlyList<int>? Find(ElementGraph graph)
    {
        var users = CountUsers(graph);
        var left = graph.Count - RemoveUnused(graph, users);
        return left == 0 ? null : Walk(graph, users);
    }

    private static int[] CountUsers(ElementGraph graph)
    {
        var users = new int[graph.Count];
        for (var element = 0; element < users.Length; element++)
        {
            foreach (var needed in graph.NeedsOf(element))
            {
                users[needed]++;
            }
        }

        return users;
    }

    // What nobody (any more) needs is in no circle; what is left in the end has a user in a circle before it.
    private static int RemoveUnused(ElementGraph graph, int[] users)
    {
        var unused = new Stack<int>();
        for (var element = 0; element < users.Length; element++)
        {
            if (users[element] == 0)
            {
                unused.Push(element);
            }
        }

        var removed = 0;
        while (unused.Count > 0)
        {
            removed++;
            foreach (var needed in graph.NeedsOf(unused.Pop()))
            {
                if (--users[needed] == 0)
                {
                    unused.Push(needed);
                }
            }
        }

        return removed;
    }

    private static IReadOnlyList<int> Walk(ElementGraph graph, int[] users)
    {
        var userOf = new int[graph.Count];
        var start = -1;
        for (var element = 0; element < graph.Count; element++)
        {
            if (users[element] == 0)
            {
                continue;
            }

            start = start < 0 ? element : start;
            foreach (var needed in graph.NeedsOf(element))
            {
                userOf[needed] = element;
            }
        }

        // Going from user to user ends up in a circle sooner or later.
        var seen = new HashSet<int>();
        while (seen.Add(start))
        {
            start = userOf[start];
        }

        var first = start;
        for (var element = userOf[start]; element != start; element = userOf[element])
        {
            first = Math.Min(first, element);
        }

        var circle = new List<int>();
        for (var element = userOf[first]; element != first; element = userOf[element])
        {
            circle.Add(element);
        }

        circle.Add(first);
        circle.Reverse();
        return circle;
    }
}
