using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// Finds references to elements that a deployment can lack while it has what refers to them. It judges the template with all its conditions
/// and not one deployment, because CloudFormation refuses each deployment of a template that leaves a reference unresolved.
/// </summary>
public sealed class IR1010_ReferencedElementIsThere : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1010";

    /// <inheritdoc />
    public override string Title => "What refers to a conditional element must exist only when that element does";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var model = view.Model;
        if (model.Elements.All(element => element.Presence.Literals.Count == 0))
        {
            return;
        }

        var said = new HashSet<(ElementId User, ElementId Used, string? Facet)>();
        foreach (var element in model.Elements)
        {
            foreach (var mention in Mentions.Of(element))
            {
                var isKnown = (uint)mention.Element.Index < (uint)model.Elements.Count;
                if (isKnown && said.Add((element.Id, mention.Element, mention.Facet)))
                {
                    JudgeMention(model, element, mention, model[mention.Element], verdict);
                }
            }
        }
    }

    private static void JudgeMention(TopologyModel model, Element element, Mention mention, Element used, Verdict verdict)
    {
        var subject = new Subject(element.Id, mention.Facet);
        var when = string.Join(" and ", used.Presence.Literals);
        switch (model.Logic.Implies(element.Presence.And(mention.When), used.Presence))
        {
            case false:
                var example = used.Presence.Literals.Count == 1 ? used.Presence.Literals[0].Condition : "…";
                verdict.Violated(
                    subject,
                    $"{used.Title} exists only when {when}, and {element.Title} refers to it also when that is not so, which CloudFormation "
                        + $"refuses ('Unresolved resource dependencies'); state the same condition here ('when: {example}' or "
                        + $"'.When({example})'), or choose by Text.If",
                    null,
                    new Subject(used.Id, Facets.When)
                );
                break;
            case null:
                verdict.NotProven(subject, $"{used.Title} exists only when {when}, which depends on more parameters than can be tried");
                break;
        }
    }
}
