namespace IngressRouting;

/// <summary>Delivery within the VPC.</summary>
internal sealed class LocalTarget : RouteTarget
{
    internal override Model.ResourceKind? Kind => null;

    internal override Model.RouteTarget Resolve(ModelBuilder builder) => new Model.RouteTarget.Local();
}
