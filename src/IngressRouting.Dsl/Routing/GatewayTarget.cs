namespace IngressRouting;

/// <summary>An internet gateway as target.</summary>
internal sealed class GatewayTarget(InternetGateway gateway) : RouteTarget
{
    internal override Model.ResourceKind? Kind => Model.ResourceKind.InternetGateway;

    internal override Node Node => gateway;

    internal override Model.RouteTarget Resolve(ModelBuilder builder) => new Model.RouteTarget.To(gateway.Reference(builder));
}
