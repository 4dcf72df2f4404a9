using System;

namespace IngressRouting;

/// <summary>The association of a table with a gateway.</summary>
internal sealed class EdgeAssociationNode(
    RouteTable table,
    string gatewayName,
    Func<ModelBuilder, Model.ResourceReference> gateway,
    bool isExisting
) : Node(table.Owner)
{
    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.EdgeAssociation
            {
                Id = builder.IdOf(this),
                LogicalId = builder.StatementId(gatewayName + "RouteTableAssociation"),
                IsExisting = isExisting,
                Table = builder.IdOf(table),
                Gateway = gateway(builder),
            }
        );

    internal override string Describe() => $"edge association of {table.Describe()}";
}
