using System;
using System.Collections.Generic;

namespace IngressRouting;

/// <summary>The propagation of a gateway's routes into a table.</summary>
/// <param name="table">The table.</param>
/// <param name="node">The gateway where the topology describes it; null for an existing one.</param>
/// <param name="gateway">Gives the gateway in the model.</param>
/// <param name="logicalId">The logical id that was chosen by hand.</param>
internal sealed class RoutePropagationNode(
    RouteTable table,
    Node? node,
    Func<ModelBuilder, Model.ResourceReference> gateway,
    string? logicalId
) : Node(table.Owner)
{
    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => node is null ? [table] : [table, node];

    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.RoutePropagation
            {
                Id = builder.IdOf(this),
                LogicalId = logicalId ?? builder.StatementId(table.RoutePrefix + "Propagation"),
                Table = builder.IdOf(table),
                Gateway = gateway(builder),
            }
        );

    internal override string Describe() => $"route propagation into {table.Describe()}";
}
