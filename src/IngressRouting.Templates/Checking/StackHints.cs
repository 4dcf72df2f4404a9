using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Finds the stacks whose names were given in vain, which may be mistyped.</summary>
internal static class StackHints
{
    /// <summary>Notes in the report of each what may be meant.</summary>
    /// <param name="stacks">All stacks of the call, with what they import.</param>
    public static void Note(IReadOnlyList<(GivenStack Stack, TemplateScope Scope, StackImports Imports)> stacks)
    {
        foreach (var own in stacks.Where(own => own.Scope.Settings.Name is not null && stacks.Count > 1))
        {
            var name = own.Scope.Settings.Name!;
            var exported = StackImports.NamesOf(own.Scope).ToList();
            var others = stacks.Where(other => other.Stack != own.Stack).ToList();
            if (
                !others.Exists(other => Takes(other.Imports, name, exported))
                && !others.Exists(other => Takes(own.Imports, other.Scope.Settings.Name, [.. StackImports.NamesOf(other.Scope)]))
            )
            {
                own.Stack.Report = own.Stack.Report with
                {
                    Hint = MessageText.OneLine(Told(name, exported, others.ConvertAll(other => other.Imports))),
                };
            }
        }
    }

    private static bool Takes(StackImports imports, string? name, List<Expression> exported) =>
        imports.AreOpen || (name is not null && imports.Stacks.Contains(name)) || exported.Exists(imports.Names.Contains);

    private static string Told(string name, List<Expression> exported, List<StackImports> imports)
    {
        var told = $"no other template of the call refers to stack '{name}' or imports what it exports";
        if (NearName.Of(name, imports.SelectMany(own => own.Stacks)) is { } stack)
        {
            return $"{told}; one refers to stack '{stack}'";
        }

        var imported = imports.SelectMany(own => own.Names).OfType<Expression.Literal>().Select(own => own.Content).ToList();
        foreach (var own in exported.OfType<Expression.Literal>())
        {
            if (NearName.Of(own.Content, imported) is { } near)
            {
                return $"{told}; it exports '{own.Content}', and one imports '{near}'";
            }
        }

        return told;
    }
}
