using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Finds keys that an object of the template says twice with different contents, of which CloudFormation takes the last.</summary>
public sealed class IR5003_KeyStandsOnce : Rule
{
    /// <inheritdoc />
    public override string Id => "IR5003";

    /// <inheritdoc />
    public override string Title => "A key must stand once in an object of the template";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var key in view.Elements.OfType<RepeatedKeyElement>())
        {
            verdict.Violated(
                new Subject(key.Id),
                $"the key '{key.LogicalId}' stands in line {key.DroppedLine} already, with another content; CloudFormation takes the last and says "
                    + "nothing of the first, which is not deployed; take one of them away, or rename it",
                null,
                new Subject(key.Id, RepeatedKeyElement.Dropped)
            );
        }
    }
}
