using System.Collections.Generic;

namespace IngressRouting;

/// <summary>The association of a table with a subnet.</summary>
internal sealed class SubnetAssociationNode(RouteTable table, Subnet subnet, string? logicalId) : Node(table.Owner)
{
    /// <summary>Whether it was there before the stack.</summary>
    internal bool IsExisting { get; init; }

    internal override IEnumerable<Node> Owners => [table, subnet];

    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.SubnetAssociation
            {
                Id = builder.IdOf(this),
                LogicalId = logicalId ?? builder.StatementId(subnet.Vpc.Prefix + LogicalIds.Of(subnet.Name) + "RouteTableAssociation"),
                IsExisting = IsExisting,
                Table = builder.IdOf(table),
                Subnet = builder.IdOf(subnet),
            }
        );

    internal override string Describe() => $"association of {table.Describe()} with {subnet.Describe()}";
}
