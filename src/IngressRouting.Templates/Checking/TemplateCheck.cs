using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace IngressRouting.Templates;

/// <summary>
/// Reads templates, with nested ones that stand beside them, and asks all rules about them. Costs time in proportion to the scenarios of a
/// template (at most 256) times its size.
/// </summary>
public static class TemplateCheck
{
    /// <summary>
    /// Whether a file is a template as far as its contents tell. One that cannot be read counts as one when it has the marks of one: folders
    /// hold Helm charts, manifests of Kubernetes and JSON with comments, too.
    /// </summary>
    public static bool IsTemplate(string path)
    {
        try
        {
            return TemplateForm.IsTemplate(DocumentReader.ReadFile(path));
        }
        catch (UnreadableTemplateException fault)
        {
            return !fault.IsOfOtherForm && TemplateForm.HasMarks(DocumentReader.Glance(path));
        }
    }

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the deployment will give.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static TemplateReport File(string path, CheckOptions options, CancellationToken cancellation = default) =>
        Files([path], options, cancellation)[0];

    /// <summary>Checks files that are deployed as stacks of one account and Region: one may import what another exports.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="options">What the deployment will give.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    /// <returns>A report for each file, in their order.</returns>
    public static IReadOnlyList<TemplateReport> Files(
        IReadOnlyList<string> paths,
        CheckOptions options,
        CancellationToken cancellation = default
    )
    {
        var stacks = paths.Select(path => Alone(path, () => DocumentReader.ReadFile(path), options, cancellation)).ToList();
        JointCheck.Run(stacks, options, cancellation);
        return stacks.ConvertAll(stack => stack.Report);
    }

    /// <summary>Checks what a file would hold.</summary>
    internal static TemplateReport Bytes(string path, byte[] bytes, CheckOptions options) =>
        Alone(path, () => DocumentReader.Read(path, bytes), options, CancellationToken.None).Report;

    /// <exception cref="UnreadableTemplateException">Something is not what CloudFormation takes there.</exception>
    internal static TemplateReport Document(TemplateDocument document, CheckOptions options, CancellationToken cancellation) =>
        StackCheck.Of(StackScopes.Make(document, "", options), cancellation).Report();

    private static GivenStack Alone(string path, Func<TemplateDocument> read, CheckOptions options, CancellationToken cancellation)
    {
        try
        {
            var document = TemplateForm.Require(read());
            return new GivenStack(document, Document(document, options, cancellation));
        }
        catch (UnreadableTemplateException fault)
        {
            return new GivenStack(null, new TemplateReport(path, fault, [], [], default));
        }
    }
}
