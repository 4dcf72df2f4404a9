using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// Finds the parameters of which resources are made that packets meet: what their properties name, through the parameters and outputs of
/// nested templates and the keys of mappings. What only conditions ask is none of it.
/// </summary>
internal sealed class ParameterUses
{
    private const string Outputs = "Outputs.";

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<DocumentNode> seen = [];

    private ParameterUses() { }

    /// <summary>The full names, each once.</summary>
    public static IEnumerable<string> Find(IReadOnlyList<TemplateScope> scopes)
    {
        var uses = new ParameterUses();
        foreach (var scope in scopes)
        {
            foreach (var resource in scope.Resources)
            {
                var type = ScalarText.Of(resource.Value.Find("Type")) ?? "";
                if (type != TypeRelevance.Stack && TypeRelevance.IsRead(type) && resource.Value.Find("Properties") is { } properties)
                {
                    uses.Search(scope, scope.Expand(properties));
                }
            }
        }

        return uses.names;
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
            switch (member)
            {
                case { Key: "Ref", Value: DocumentText name }:
                    Use(scope, name.Content);
                    break;
                case { Key: "Fn::GetAtt", Value: DocumentText text }:
                    UseVariable(scope, text.Content);
                    break;
                case { Key: "Fn::GetAtt", Value: DocumentList { Count: 2 } list }:
                    UseVariable(scope, $"{ScalarText.Of(list.Items[0])}.{ScalarText.Of(list.Items[1])}");
                    break;
                case { Key: "Fn::Sub", Value: var argument }:
                    UseVariables(scope, ScalarText.Of(argument) ?? ScalarText.Of((argument as DocumentList)?.Items.FirstOrDefault()) ?? "");
                    Search(scope, argument);
                    break;

                // What an unknown value is called makes no difference.
                case { Key: "Fn::ImportValue" }:
                    break;
                case { Key: var key, Value: var value } when TypeRelevance.MayMatterIn(key):
                    Search(scope, value);
                    break;
            }
        }
    }

    private void UseVariables(TemplateScope scope, string text)
    {
        foreach (var variable in TextFunctions.VariablesOf(text))
        {
            UseVariable(scope, variable);
        }
    }

    private void UseVariable(TemplateScope scope, string name)
    {
        var dot = name.IndexOf('.');
        if (dot < 0)
        {
            Use(scope, name);
        }
        else if (
            scope.Children.TryGetValue(name.Substring(0, dot), out var child)
            && name.IndexOf(Outputs, StringComparison.Ordinal) == dot + 1
            && child.Outputs.TryGetValue(name.Substring(dot + 1 + Outputs.Length), out var output)
            && output.Find("Value") is { } value
        )
        {
            Search(child, value);
        }
    }

    private void Use(TemplateScope scope, string name)
    {
        if (!scope.Parameters.ContainsKey(name))
        {
            return;
        }

        if (scope.Parent is null)
        {
            names.Add(scope.Prefix + name);
        }
        else if (scope.Arguments.TryGetValue(name, out var argument))
        {
            Search(scope.Parent, argument);
        }
    }
}
