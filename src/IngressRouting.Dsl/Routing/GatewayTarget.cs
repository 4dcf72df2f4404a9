using System;

namespace IngressRouting;

/// <summary>A gateway of the topology as target.</summary>
/// <param name="gateway">The gateway.</param>
/// <param name="kind">Its kind, which says what families of addresses it takes.</param>
/// <param name="reference">How the model names it.</param>
/// <param name="subnet">The subnet that it lies in, if it lies in one.</param>
internal sealed class GatewayTarget(
    Node gateway,
    Model.ResourceKind kind,
    Func<ModelBuilder, Model.ResourceReference> reference,
    Subnet? subnet = null
) : RouteTarget
{
    internal override Model.ResourceKind? Kind => kind;

    internal override Node Node => gateway;

    internal override Subnet? Subnet => subnet;

    internal override Model.RouteTarget Resolve(ModelBuilder builder) => new Model.RouteTarget.To(reference(builder));
}
