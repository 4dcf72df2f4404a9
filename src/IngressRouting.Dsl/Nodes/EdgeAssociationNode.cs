using System;
using System.Collections.Generic;

namespace IngressRouting;

/// <summary>The association of a table with a gateway.</summary>
/// <param name="table">The table.</param>
/// <param name="node">The gateway where the topology describes it; null for an existing one.</param>
/// <param name="gatewayName">What stands for the gateway in the logical id.</param>
/// <param name="gateway">Gives the gateway in the model.</param>
/// <param name="logicalId">The logical id that was chosen by hand.</param>
internal sealed class EdgeAssociationNode(
    RouteTable table,
    Node? node,
    string gatewayName,
    Func<ModelBuilder, Model.ResourceReference> gateway,
    string? logicalId
) : Node(table.Owner)
{
    /// <summary>Whether it was there before the stack.</summary>
    internal bool IsExisting { get; init; }

    internal override IEnumerable<Node> Owners => node is null ? [table] : [table, node];

    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.EdgeAssociation
            {
                Id = builder.IdOf(this),
                LogicalId = logicalId ?? builder.StatementId(gatewayName + "RouteTableAssociation"),
                IsExisting = IsExisting,
                Table = builder.IdOf(table),
                Gateway = gateway(builder),
            }
        );

    internal override string Describe() => $"edge association of {table.Describe()}";
}
