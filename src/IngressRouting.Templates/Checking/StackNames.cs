using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Finds out which of several stacks imports from which.</summary>
internal sealed class StackNames
{
    private readonly Dictionary<GivenStack, List<GivenStack>> exporters = [];
    private readonly Dictionary<string, GivenStack> owners = new(StringComparer.Ordinal);

    public StackNames(IReadOnlyList<GivenStack> given, CheckOptions options)
    {
        // A file that is named in two ways is one stack, and a template that another nests is no stack of its own.
        var files = new HashSet<string>(StringComparer.Ordinal);
        var stacks = given
            .Where(stack => files.Add(FileOf(stack.Document!)))
            .Select(stack => (Stack: stack, Scope: StackScopes.Make(stack.Document!, "", options)))
            .ToList();
        var nested = new HashSet<string>(stacks.SelectMany(own => own.Scope.WithNested.Skip(1)).Select(scope => FileOf(scope.Document)));
        stacks.RemoveAll(own => nested.Contains(FileOf(own.Stack.Document!)));
        foreach (var (stack, scope) in stacks)
        {
            foreach (var own in scope.WithNested)
            {
                owners[own.Document.Path] = stack;
            }
        }

        Link(stacks);
    }

    /// <summary>The names under which more than one stack exports something.</summary>
    public HashSet<Expression> Contested { get; } = [];

    /// <summary>The stacks from which a stack imports.</summary>
    public IReadOnlyList<GivenStack> ExportersOf(GivenStack stack) => exporters.TryGetValue(stack, out var found) ? found : [];

    /// <summary>The stacks that have to do with each other, in groups.</summary>
    public IReadOnlyList<List<GivenStack>> Groups()
    {
        var groups = new List<List<GivenStack>>();
        foreach (var stack in exporters.Keys)
        {
            var own = groups.FindAll(group => group.Exists(other => AreLinked(stack, other)));
            groups.RemoveAll(own.Contains);
            groups.Add([.. own.SelectMany(group => group), stack]);
        }

        return groups.FindAll(group => group.Count > 1);
    }

    /// <summary>The stack to which a template belongs.</summary>
    public GivenStack OwnerOf(TemplateDocument document) => OwnerOf(document.Path);

    /// <summary>The stack to which a template belongs, by its path.</summary>
    public GivenStack OwnerOf(string path) => owners[path];

    /// <summary>What tells the names of a stack from those of others: logical ids have neither dots nor spaces.</summary>
    public string PrefixOf(GivenStack stack)
    {
        var path = stack.Report.Path;
        var name = Path.GetFileName(path);
        var isOnly =
            exporters.Values.SelectMany(found => found).Distinct().Count(other => Path.GetFileName(other.Report.Path) == name) == 1;
        var shown = isOnly ? name : path;
        return (shown.IndexOf('.') < 0 ? "stack " + shown : shown) + "/";
    }

    private bool AreLinked(GivenStack one, GivenStack other) => exporters[one].Contains(other) || exporters[other].Contains(one);

    private void Link(List<(GivenStack Stack, TemplateScope Scope)> stacks)
    {
        var byName = new Dictionary<Expression, GivenStack>();
        foreach (var (stack, scope) in stacks)
        {
            foreach (var name in StackImports.NamesOf(scope))
            {
                if (byName.ContainsKey(name))
                {
                    Contested.Add(name);
                }

                byName[name] = stack;
            }
        }

        var byStack = stacks
            .Where(own => own.Scope.Settings.Name is not null)
            .GroupBy(own => own.Scope.Settings.Name!, own => own.Stack, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var importing = stacks.ConvertAll(own => (own.Stack, own.Scope, Imports: new StackImports(own.Scope)));
        StackHints.Note(importing);
        foreach (var (stack, scope, imports) in importing)
        {
            var found = imports
                .Names.Where(name => !Contested.Contains(name) && byName.ContainsKey(name))
                .Select(name => byName[name])
                .Concat(imports.Stacks.Where(byStack.ContainsKey).Select(name => byStack[name]))
                .Where(other => other != stack)
                .Distinct()
                .ToList();
            exporters.Add(stack, found);
        }

        RemoveCircles();
    }

    // CloudFormation cannot deploy stacks that import from each other; so whoever seems to does not.
    private void RemoveCircles()
    {
        var circular = exporters.Keys.Where(stack => ReachableFrom(stack).Contains(stack)).ToList();
        foreach (var found in exporters.Values)
        {
            found.RemoveAll(circular.Contains);
        }

        circular.ForEach(stack => exporters[stack].Clear());
    }

    private HashSet<GivenStack> ReachableFrom(GivenStack stack)
    {
        var reached = new HashSet<GivenStack>();
        var open = new Stack<GivenStack>([stack]);
        while (open.Count > 0)
        {
            foreach (var next in exporters[open.Pop()].Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    private static string FileOf(TemplateDocument document) => Path.GetFullPath(document.Path);
}
