using System.IO;
using System.Linq;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>Makes stacks of templates: with what somebody gave for them, and the templates that they nest.</summary>
internal static class StackScopes
{
    /// <param name="document">The template.</param>
    /// <param name="prefix">What tells its names from those of other stacks.</param>
    /// <param name="options">What somebody gave.</param>
    /// <param name="names">Which stacks import from which; null for a stack that is judged alone.</param>
    /// <exception cref="UnreadableTemplateException">CloudFormation refuses what was given.</exception>
    public static TemplateScope Make(TemplateDocument document, string prefix, CheckOptions options, StackNames? names = null)
    {
        var root = new TemplateScope(document, prefix)
        {
            Contested = names?.Contested ?? [],
            Settings = new StackSettings
            {
                TakesDefaults = options.TakesDefaults,
                Kept = options.Kept,
                Region = options.Region,
                Name = options.Stacks.Count > 0 && options.Stacks.TryGetValue(Path.GetFullPath(document.Path), out var name) ? name : null,
            },
        };
        foreach (var parameter in options.Parameters.Where(parameter => root.Parameters.ContainsKey(parameter.Key)))
        {
            root.Arguments[parameter.Key] = new DocumentText(parameter.Value);
        }

        GivenValues.Require(root);
        NestedTemplates.Attach(root);
        return root;
    }
}
