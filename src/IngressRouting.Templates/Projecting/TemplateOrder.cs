using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// The order that references and DependsOn make, across nested templates: what a nested template makes waits for what its stack waits for,
/// and whoever names the stack waits for all of it.
/// </summary>
internal sealed class TemplateOrder(Deployment deployment, ReferenceLog references) : CreationOrder
{
    private readonly Dictionary<string, HashSet<string>> reached = new(StringComparer.Ordinal);
    private Dictionary<string, List<string>>? implied;
    private HashSet<string>? madeInto;

    /// <summary>The name by which others name a resource: for a stack whose template is read, all that it makes.</summary>
    public static string NameOf(TemplateScope scope, string name) =>
        scope.Children.ContainsKey(name) ? scope.Prefix + name + "/" : scope.Prefix + name;

    /// <summary>
    /// The name under which is noted what the attributes of a resource name, such as its metadata. That they wait for it is how templates use
    /// them, but not documented, so that it makes an order and no circle.
    /// </summary>
    public static string AttributesOf(string fullName) => fullName + "#attributes";

    /// <inheritdoc />
    public override bool IsBefore(ElementId first, ElementId later) =>
        deployment.Owners.TryGetValue(first, out var one)
        && deployment.Owners.TryGetValue(later, out var other)
        && (one == other || Reach(other).Contains(one));

    /// <inheritdoc />
    public override bool MayBeBefore(ElementId first, ElementId later) =>
        IsBefore(first, later)
        || (deployment.Owners.TryGetValue(later, out var other) && (references.IsOpen(other) || Reach(other).Any(references.IsOpen)));

    /// <summary>The names of resources that need each other in a circle; null when there are none.</summary>
    public IReadOnlyList<string>? FindCircle()
    {
        var names = new List<string>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var edges = new List<(int User, int Used)>();
        var open = new Queue<string>();
        foreach (var scope in deployment.Scopes)
        {
            foreach (var resource in scope.Resources.Keys)
            {
                IndexOf(scope.Prefix + resource);
            }
        }

        while (open.Count > 0)
        {
            var user = open.Dequeue();
            foreach (var used in IsMadeInto(user) ? [] : Next(user))
            {
                edges.Add((IndexOf(user), IndexOf(used)));
            }
        }

        var graph = new ElementGraph(names.Count);
        foreach (var (user, used) in edges)
        {
            graph.Add(user, used);
        }

        return CycleFinder.Find(graph) is { } circle ? [.. circle.Select(index => names[index])] : null;

        int IndexOf(string name)
        {
            if (!indexes.TryGetValue(name, out var index))
            {
                indexes.Add(name, index = names.Count);
                names.Add(name);
                open.Enqueue(name);
            }

            return index;
        }
    }

    /// <summary>
    /// Whether something else becomes of a resource than what stands there, so that its references are not all those of one resource: a module,
    /// what AWS's transform for serverless applications makes into functions, roles and permissions (AWS SAM Developer Guide, "Generated
    /// CloudFormation resources"), and whatever a macro rewrites.
    /// </summary>
    private bool IsMadeInto(string name)
    {
        madeInto ??=
        [
            .. deployment.Scopes.SelectMany(scope => scope.Resources.Where(Becomes(scope)).Select(resource => scope.Prefix + resource.Key)),
        ];
        return madeInto.Contains(name);

        static Func<KeyValuePair<string, DocumentObject>, bool> Becomes(TemplateScope scope) =>
            UnreadParts.MayRewrite(scope)
                ? _ => true
                : resource =>
                    scope.IsModule(resource.Key)
                    || (
                        scope.HasMacros
                        && ScalarText.Of(resource.Value.Find("Type"))?.StartsWith("AWS::Serverless::", StringComparison.Ordinal) == true
                    );
    }

    private HashSet<string> Reach(string name)
    {
        if (reached.TryGetValue(name, out var all))
        {
            return all;
        }

        all = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([name]);
        while (open.Count > 0)
        {
            var user = open.Pop();
            foreach (var next in Next(user).Concat(references.Of(AttributesOf(user))))
            {
                if (all.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        reached.Add(name, all);
        return all;
    }

    private IEnumerable<string> Next(string name)
    {
        implied ??= Imply();
        foreach (var used in references.Of(name))
        {
            yield return used;
        }

        if (implied.TryGetValue(name, out var more))
        {
            foreach (var used in more)
            {
                yield return used;
            }
        }
    }

    private Dictionary<string, List<string>> Imply()
    {
        var edges = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var scope in deployment.Scopes)
        {
            if (scope.Parent is null)
            {
                Imply(scope, edges);
                continue;
            }

            var stack = scope.Prefix.Substring(0, scope.Prefix.Length - 1);
            var all = new List<string> { stack };
            edges.Add(scope.Prefix, all);
            foreach (var resource in scope.Resources.Keys)
            {
                all.Add(NameOf(scope, resource));
                edges[scope.Prefix + resource] = [stack];
            }
        }

        return edges;
    }

    // What a stack makes waits for all that those have made from which it imports.
    private void Imply(TemplateScope stack, Dictionary<string, List<string>> edges)
    {
        if (stack != deployment.Root)
        {
            edges.Add(stack.Prefix, [.. stack.Resources.Keys.Select(resource => NameOf(stack, resource))]);
        }

        if (stack.Exporters.Count > 0)
        {
            foreach (var resource in stack.Resources.Keys)
            {
                edges.Add(stack.Prefix + resource, [.. stack.Exporters.Select(exporter => exporter.Prefix)]);
            }
        }
    }
}
