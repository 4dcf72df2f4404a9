using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What a stack imports, as far as it is known before the deployment.</summary>
internal sealed class StackImports
{
    private readonly HashSet<DocumentNode> seen = [];
    private readonly Situation situation = new(new ElementIds(), Scenario.Unconditional);

    public StackImports(TemplateScope stack)
    {
        foreach (var scope in stack.WithNested)
        {
            foreach (var section in new[] { scope.Resources, scope.Outputs })
            {
                foreach (var entry in section.Values)
                {
                    Search(scope, scope.Expand(entry));
                }
            }
        }
    }

    /// <summary>The names of exports.</summary>
    public HashSet<Expression> Names { get; } = [];

    /// <summary>The names of stacks whose outputs it takes without an export.</summary>
    public HashSet<string> Stacks { get; } = [];

    /// <summary>Whether it may import under names that only the deployment knows.</summary>
    public bool AreOpen { get; private set; }

    /// <summary>The names under which a stack exports.</summary>
    public static IEnumerable<Expression> NamesOf(TemplateScope stack)
    {
        try
        {
            return StackExports.Of([stack], new Situation(new ElementIds(), Scenario.Unconditional)).Names;
        }
        catch (UnreadableTemplateException)
        {
            return [];
        }
    }

    private void Search(TemplateScope scope, DocumentNode node)
    {
        if (!seen.Add(node))
        {
            return;
        }

        foreach (var item in node as DocumentList ?? [])
        {
            Search(scope, item);
        }

        foreach (var member in node as DocumentObject ?? [])
        {
            if (member.Key == "Fn::ImportValue")
            {
                Note(Evaluate(scope, member.Value)?.Express());
            }

            if (member is { Key: "Fn::GetStackOutput", Value: DocumentObject call } && call.Find("StackName") is { } stack)
            {
                Note(Evaluate(scope, stack));
            }

            Search(scope, member.Value);
        }
    }

    private void Note(Expression? name)
    {
        if (name is not null && StackExports.IsKnown(name))
        {
            Names.Add(name);
        }
        else
        {
            AreOpen = true;
        }
    }

    private void Note(TemplateValue? stack)
    {
        if (stack is TemplateValue.Text text)
        {
            Stacks.Add(text.Content);
        }
        else
        {
            AreOpen = true;
        }
    }

    // Whoever cannot say what it imports imports nothing that is known.
    private TemplateValue? Evaluate(TemplateScope scope, DocumentNode node)
    {
        try
        {
            return new Evaluator(scope, situation).Evaluate(node);
        }
        catch (UnreadableTemplateException)
        {
            return null;
        }
    }
}
