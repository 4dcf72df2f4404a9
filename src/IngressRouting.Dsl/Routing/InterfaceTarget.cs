using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A network interface as target.</summary>
internal sealed class InterfaceTarget(NetworkInterface eni) : RouteTarget
{
    internal override ResourceKind? Kind => ResourceKind.NetworkInterface;

    internal override Node Node => eni;

    internal override Subnet Subnet => eni.Subnet;

    internal override Model.RouteTarget Resolve(ModelBuilder builder) =>
        new Model.RouteTarget.To(new ResourceReference(ResourceKind.NetworkInterface, builder.IdOf(eni)));
}
