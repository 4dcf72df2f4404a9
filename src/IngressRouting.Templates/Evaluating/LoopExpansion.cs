using System;
using System.Collections.Generic;
using System.Text;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>
/// Writes out <c>Fn::ForEach</c>, as the transform AWS::LanguageExtensions does (CloudFormation Template Reference, "Fn::ForEach"): the
/// output once for each item, with <c>${Identifier}</c> and <c>&amp;{Identifier}</c> replaced in keys and values. A loop over what only the
/// deployment knows stays.
/// </summary>
internal sealed class LoopExpansion
{
    /// <summary>The transform that makes loops of <c>Fn::ForEach</c>.</summary>
    public const string Transform = "AWS::LanguageExtensions";

    /// <summary>How the key of a loop begins.</summary>
    public const string Loop = "Fn::ForEach::";

    /// <summary>How many nodes the loops of a template may make.</summary>
    private const int MaximumNodes = 1_000_000;

    /// <summary>How many characters the variables of loops may put into texts.</summary>
    private const long MaximumCharacters = 20_000_000;

    private readonly TemplateScope scope;
    private int nodes;
    private long characters;

    private LoopExpansion(TemplateScope scope) => this.scope = scope;

    /// <exception cref="UnreadableTemplateException">A loop is malformed, or makes too much.</exception>
    public static DocumentNode Expand(DocumentNode node, TemplateScope scope) =>
        FindLoop(node, []) is { } loop ? new LoopExpansion(Transformed(scope, loop)).Copy(node, []) : node;

    // CloudFormation knows no function of that name by itself (CloudFormation Template Reference, "AWS::LanguageExtensions transform").
    private static TemplateScope Transformed(TemplateScope scope, DocumentMember loop) =>
        UnreadParts.HasLoops(scope)
            ? scope
            : throw scope.Document.FaultAtKey(
                loop.Value,
                $"CloudFormation makes a loop of Fn::ForEach only in a template with 'Transform: {Transform}', which this one does not have; add it"
            );

    private static DocumentMember? FindLoop(DocumentNode node, HashSet<DocumentNode> seen)
    {
        if (!seen.Add(node))
        {
            return null;
        }

        switch (node)
        {
            case DocumentObject members:
                foreach (var member in members)
                {
                    if ((member.Key.StartsWith(Loop, StringComparison.Ordinal) ? member : FindLoop(member.Value, seen)) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case DocumentList list:
                foreach (var item in list)
                {
                    if (FindLoop(item, seen) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private DocumentNode Copy(DocumentNode node, Dictionary<string, string> variables)
    {
        if (++nodes > MaximumNodes || characters > MaximumCharacters)
        {
            throw scope.Document.Fault(
                node,
                $"the loops of this template make more than {MaximumNodes} values or {MaximumCharacters} characters, and no more are read"
            );
        }

        DocumentNode copy;
        switch (node)
        {
            case DocumentObject members when variables.Count > 0 && VariableOf(members, variables) is { } value:
                copy = new DocumentText(value);
                break;
            case DocumentObject members:
                var made = new DocumentObject();
                foreach (var member in members)
                {
                    Add(made, member, variables);
                }

                copy = made;
                break;
            case DocumentList list:
                var items = new DocumentList();
                foreach (var item in list)
                {
                    items.Add(Copy(item, variables));
                }

                copy = items;
                break;
            case DocumentText text when variables.Count > 0:
                copy = new DocumentText(Substitute(text.Content, variables));
                break;
            default:
                return node;
        }

        scope.Document.Places.Note(copy, scope.Document.Places.Of(node));
        return copy;
    }

    private void Add(DocumentObject made, DocumentMember member, Dictionary<string, string> variables)
    {
        // What a loop repeats loses its keys without a value: templates have them beside a loop in a loop. To a function, null is an argument.
        if (variables.Count > 0 && member.Value is DocumentNull && !member.Key.StartsWith("Fn::", StringComparison.Ordinal))
        {
            return;
        }

        if (!member.Key.StartsWith(Loop, StringComparison.Ordinal) || !Repeat(made, member.Value, variables))
        {
            var value = Copy(member.Value, variables);
            scope.Document.Places.NoteKey(value, scope.Document.Places.OfKey(member.Value));
            made.Add(Substitute(member.Key, variables), value);
        }
    }

    // False when only the deployment knows what it goes through.
    private bool Repeat(DocumentObject made, DocumentNode loop, Dictionary<string, string> variables)
    {
        if (
            loop is not DocumentList { Count: 3 } parts
            || parts.Items[0] is not DocumentText identifier
            || parts.Items[2] is not DocumentObject body
        )
        {
            throw scope.Document.Fault(loop, "Fn::ForEach takes a list of an identifier, a collection and an object");
        }

        if (LoopItems.Of(Copy(parts.Items[1], variables), scope) is not { } items)
        {
            return false;
        }

        foreach (var item in items)
        {
            var inner = new Dictionary<string, string>(variables, StringComparer.Ordinal) { [identifier.Content] = item };
            foreach (var member in body)
            {
                Add(made, member, inner);
            }
        }

        return true;
    }

    private static string? VariableOf(DocumentObject node, Dictionary<string, string> variables) =>
        node.Count == 1 && node.Members[0] is { Key: "Ref", Value: DocumentText name } && variables.TryGetValue(name.Content, out var value)
            ? value
            : null;

    // From left to right and once: what a variable gives is not looked through again.
    private string Substitute(string text, Dictionary<string, string> variables)
    {
        if (variables.Count == 0 || text.IndexOf('{') < 0)
        {
            return text;
        }

        var made = new StringBuilder();
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (
                close > 0
                && open > from
                && text[open - 1] is var mark and ('$' or '&')
                && variables.TryGetValue(text.Substring(open + 1, close - open - 1), out var value)
            )
            {
                made.Append(text, from, open - 1 - from).Append(mark == '$' ? value : AlphanumericOf(value));
                characters += value.Length;
                from = close + 1;
            }
        }

        return made.Append(text, from, text.Length - from).ToString();
    }

    // "&{Identifier}" stands where only letters and digits may.
    private static string AlphanumericOf(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
