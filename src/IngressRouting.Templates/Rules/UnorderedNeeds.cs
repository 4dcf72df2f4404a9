using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What has to be created after something else, and can be created before.</summary>
internal static class UnorderedNeeds
{
    /// <summary>
    /// Of the wanted needs, those that nothing makes CloudFormation keep. What is created after another resource with the same need, and so
    /// is in order as soon as that one is, is left out; so is all of a model that says nothing of the order.
    /// </summary>
    public static IEnumerable<CreationNeed> Of(TopologyModel model, System.Func<CreationNeed, bool> isWanted)
    {
        if (model.Order is not { } order)
        {
            return [];
        }

        var unordered = CreationNeeds.Of(model).Where(need => isWanted(need) && !order.IsBefore(need.Needed.Id, need.Waiting.Id)).ToList();
        return unordered.Where(
            (need, index) =>
                !unordered
                    .Where((other, place) => place != index && other.Needed.Id == need.Needed.Id && Precedes(other, place, need, index))
                    .Any()
        );

        // Two elements of one resource are created together, and the first of them speaks for both.
        bool Precedes(CreationNeed other, int place, CreationNeed need, int index) =>
            order.IsBefore(other.Waiting.Id, need.Waiting.Id) && (place < index || !order.IsBefore(need.Waiting.Id, other.Waiting.Id));
    }

    /// <summary>Whether only the deployment knows if the order is kept; says so, then.</summary>
    public static bool IsOpen(TopologyModel model, Element needed, Element waiting, Verdict verdict)
    {
        if (!model.Order!.MayBeBefore(needed.Id, waiting.Id))
        {
            return false;
        }

        verdict.NotProven(new Cause(needed.Id, waiting.Title, "only the deployment knows the dependencies of "), new Subject(waiting.Id));
        return true;
    }

    /// <summary>Says that nothing makes CloudFormation create one element after another, which may hold for others as well.</summary>
    /// <param name="verdict">Where to say it.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="waiting">What has to wait.</param>
    /// <param name="needed">What it has to wait for; of several, any may be the one.</param>
    /// <param name="consequence">What happens otherwise.</param>
    /// <param name="remedy">What else mends it, behind the DependsOn; may be empty.</param>
    public static void Report(
        Verdict verdict,
        Severity severity,
        Element waiting,
        IReadOnlyList<Element> needed,
        string consequence,
        string remedy = ""
    )
    {
        var titles = string.Join(" or ", needed.Select(element => element.Title));
        var names = string.Join(", ", needed.Select(NameOf));
        var dependsOn = "add DependsOn: " + (needed.Count > 1 ? $"[{names}]" : names);
        verdict.Violated(
            new Cause(
                needed[0].Id,
                waiting.Title,
                $" need {titles}, but nothing makes CloudFormation create them afterwards: {consequence}; {dependsOn} to each of them{remedy}"
            ),
            severity,
            new Subject(waiting.Id),
            $"{waiting.Title} needs {titles}, but nothing makes CloudFormation create it afterwards: {consequence}; {dependsOn}{remedy}",
            [.. needed.Select(element => new Subject(element.Id))]
        );
    }

    /// <summary>How a DependsOn names an element: by the logical id in its own template.</summary>
    public static string NameOf(Element element) => element.LogicalId.Substring(element.LogicalId.LastIndexOf('/') + 1);
}
