using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Finds references to resources that a deployment can lack while it has what refers to them. CloudFormation refuses each such deployment.
/// </summary>
public sealed class IR5004_ReferencedResourceIsThere : Rule
{
    /// <inheritdoc />
    public override string Id => "IR5004";

    /// <inheritdoc />
    public override string Title => "What refers to a conditional resource must exist only when that resource does";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var reference in view.Elements.OfType<UnresolvedElement>())
        {
            var subject = new Subject(reference.Id);
            var without = $"'{reference.UsedName}', which exists only when {reference.Condition} = true";
            if (reference.Doubt is { } doubt)
            {
                verdict.NotProven(subject, $"'{reference.LogicalId}' refers to {without}, and {doubt}");
                continue;
            }

            var refused =
                $"{without}; else CloudFormation refuses the template ('Unresolved resource dependencies [{reference.UsedName}] in the Resources "
                + "block of the template'); ";
            verdict.Violated(
                new Cause(
                    reference.Used,
                    $"'{reference.LogicalId}'",
                    $" refer to {refused}give each of them a condition that holds only then, or choose by Fn::If: [{reference.Condition}, …]"
                ),
                Severity,
                subject,
                $"'{reference.LogicalId}' refers to {refused}give it a condition that holds only then, or choose by Fn::If: "
                    + $"[{reference.Condition}, …]",
                new Subject(reference.Used)
            );
        }
    }
}
