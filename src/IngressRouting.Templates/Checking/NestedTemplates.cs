using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Finds the templates of nested stacks that stand beside a template: by the path that <c>aws cloudformation package</c> takes, or by the
/// file name at the end of an address. What is not there, or outside of the folder of the template that is judged, stays unknown.
/// </summary>
internal sealed class NestedTemplates
{
    private const int MaximumDepth = 5;
    private const int MaximumTemplates = 100;

    private readonly string folder;
    private int count;

    private NestedTemplates(string folder) => this.folder = folder;

    /// <summary>Adds the nested templates to the one that is judged.</summary>
    public static void Attach(TemplateScope root) =>
        new NestedTemplates(FolderOf(root.Document.Path)).Attach(root, [Path.GetFullPath(root.Document.Path)]);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";

    private void Attach(TemplateScope scope, List<string> around)
    {
        foreach (var resource in scope.Resources)
        {
            if (
                ScalarText.Of(resource.Value.Find("Type")) != "AWS::CloudFormation::Stack"
                || resource.Value.Find("Properties") is not DocumentObject properties
                || properties.Find("TemplateURL") is not { } address
                || (FileOf(scope, address) ?? AssetOf(scope, resource.Value)) is not { } file
                || around.Contains(file)
                || around.Count > MaximumDepth
                || ++count > MaximumTemplates
                || Read(Shown(scope, file)) is not { } document
            )
            {
                continue;
            }

            var child = new TemplateScope(document, scope.Prefix + resource.Key + "/")
            {
                Parent = scope,
                StackName = resource.Key,
                Settings = scope.Settings with { Name = null },
            };
            foreach (var argument in properties.Find("Parameters") as DocumentObject ?? [])
            {
                child.Arguments[argument.Key] = argument.Value;
            }

            Attach(child, [.. around, file]);
            scope.Children.Add(resource.Key, child);
        }
    }

    // As the template that is judged was named: relative to where the user is, or not.
    private string Shown(TemplateScope scope, string file)
    {
        var root = scope;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return Path.IsPathRooted(root.Document.Path)
            ? file
            : Path.Combine(
                Path.GetDirectoryName(root.Document.Path) ?? "",
                file.Substring(folder.Length).TrimStart(Path.DirectorySeparatorChar)
            );
    }

    // One that cannot be read is as unknown as one that is not there; it is told of when it is checked itself.
    private static TemplateDocument? Read(string file)
    {
        try
        {
            return TemplateForm.Require(DocumentReader.ReadFile(file));
        }
        catch (UnreadableTemplateException)
        {
            return null;
        }
    }

    private string? FileOf(TemplateScope scope, DocumentNode address)
    {
        var situation = new Situation(new ElementIds(), Scenario.Unconditional);
        var text = new Evaluator(scope, situation).Evaluate(address) switch
        {
            TemplateValue.Text known => known.Content,
            TemplateValue.Symbolic { Expression: Expression.Interpolation { Parts: var parts } } => (
                parts[parts.Count - 1] as Expression.Literal
            )?.Content,
            _ => null,
        };
        if (text is null)
        {
            return null;
        }

        var isAddress = text.Contains("://") || address is not DocumentText;
        var name = isAddress ? text.Split('?')[0].Split('/').Last() : text;
        return name.Length > 0 && name.IndexOfAny(Path.GetInvalidPathChars()) < 0 ? Inside(FolderOf(scope.Document.Path), name) : null;
    }

    // The AWS CDK notes the file beside an address that only a deployment makes (AWS CDK Developer Guide, "Assets": aws:asset:path).
    private string? AssetOf(TemplateScope scope, DocumentObject resource) =>
        resource.Find("Metadata") is DocumentObject metadata
        && ScalarText.Of(metadata.Find("aws:asset:property")) == "TemplateURL"
        && ScalarText.Of(metadata.Find("aws:asset:path")) is { Length: > 0 } path
        && path.IndexOfAny(Path.GetInvalidPathChars()) < 0
            ? Inside(FolderOf(scope.Document.Path), path)
            : null;

    private string? Inside(string from, string name)
    {
        var file = Path.GetFullPath(Path.Combine(from, name));
        var root = folder.EndsWith(Path.DirectorySeparatorChar.ToString(), StringComparison.Ordinal)
            ? folder
            : folder + Path.DirectorySeparatorChar;
        return file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }
}
