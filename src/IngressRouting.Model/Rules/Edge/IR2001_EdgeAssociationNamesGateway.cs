namespace IngressRouting.Model;

/// <summary>Judges the kind of gateway of an edge association.</summary>
public sealed class IR2001_EdgeAssociationNamesGateway : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2001";

    /// <inheritdoc />
    public override string Title => "An edge association must name an internet gateway or a virtual private gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var edge in view.EdgeAssociations)
        {
            if (!edge.Gateway.Kind.IsOfVpc())
            {
                verdict.Violated(
                    new Subject(edge.Id, Facets.Gateway),
                    $"AWS associates a gateway route table only with an internet gateway or a virtual private gateway, and "
                        + $"{Wording.Name(view, edge.Gateway)} is neither; associate {Wording.Table(view, edge.Table)} with the gateway "
                        + "through which the traffic enters the VPC"
                );
            }
        }
    }
}
