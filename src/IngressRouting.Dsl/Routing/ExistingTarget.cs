namespace IngressRouting;

/// <summary>An existing resource as target.</summary>
internal sealed class ExistingTarget(ExistingResource resource) : RouteTarget
{
    internal override Model.ResourceKind? Kind => resource.Kind;

    internal override Text Text => resource.Id;

    internal override Model.RouteTarget Resolve(ModelBuilder builder) => new Model.RouteTarget.To(resource.Reference(builder));
}
