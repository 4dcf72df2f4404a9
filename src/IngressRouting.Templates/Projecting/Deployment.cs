using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// A template with the nested ones that stand beside it, and the stacks that are judged with it: all that is known of one stack, in every
/// scenario of the conditions.
/// </summary>
internal sealed class Deployment
{
    private readonly Dictionary<(ElementKind Kind, Value<string> Id), ElementId> existing = [];
    private readonly ElementIds ids = new();

    public Deployment(TemplateScope root)
    {
        Root = root;
        Others = OthersOf(root, []);
        Scopes = [.. root.WithNested, .. Others.SelectMany(stack => stack.WithNested)];
        Conditions = new ConditionReader(Scopes, ids);
    }

    /// <summary>The template that is judged.</summary>
    public TemplateScope Root { get; }

    /// <summary>The stacks that are judged with it.</summary>
    public IReadOnlyList<TemplateScope> Others { get; }

    /// <summary>The templates, each before those that it nests.</summary>
    public IReadOnlyList<TemplateScope> Scopes { get; }

    /// <summary>Their conditions.</summary>
    public ConditionReader Conditions { get; }

    /// <summary>The defaults that were taken for the values themselves, in any scenario.</summary>
    public AssumedDefaults Assumptions { get; } = new();

    /// <summary>Where elements are stated.</summary>
    public TemplateSources Sources { get; } = new();

    /// <summary>The names of elements as the templates have them, for those that are resources.</summary>
    public Dictionary<ElementId, string> Owners { get; } = [];

    /// <summary>The elements of one scenario.</summary>
    /// <exception cref="UnreadableTemplateException">Something is not what CloudFormation takes there.</exception>
    public Projection Project(Scenario scenario)
    {
        var situation = new Situation(ids, scenario) { Assumptions = Assumptions };
        Conditions.Decide(situation);
        return new Projection(this, situation);
    }

    /// <summary>The id of what exists already, the same in every scenario.</summary>
    public ElementId ExistingOf(ElementKind kind, Value<string> id)
    {
        if (!existing.TryGetValue((kind, id), out var element))
        {
            existing.Add((kind, id), element = ids.Of($"existing {kind} {existing.Count}"));
        }

        return element;
    }

    private static List<TemplateScope> OthersOf(TemplateScope stack, List<TemplateScope> found)
    {
        foreach (var other in stack.Exporters.Concat(stack.Beside).Where(other => !found.Contains(other)))
        {
            found.Add(other);
            OthersOf(other, found);
        }

        return found;
    }
}
