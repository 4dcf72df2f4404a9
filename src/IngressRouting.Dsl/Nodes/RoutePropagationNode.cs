using System;

namespace IngressRouting;

/// <summary>The propagation of a gateway's routes into a table.</summary>
internal sealed class RoutePropagationNode(RouteTable table, Func<ModelBuilder, Model.ResourceReference> gateway) : Node(table.Owner)
{
    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.RoutePropagation
            {
                Id = builder.IdOf(this),
                LogicalId = builder.StatementId(table.RoutePrefix + "Propagation"),
                Table = builder.IdOf(table),
                Gateway = gateway(builder),
            }
        );

    internal override string Describe() => $"route propagation into {table.Describe()}";
}
