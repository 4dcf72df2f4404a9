namespace IngressRouting;

/// <summary>The association of a table with a subnet.</summary>
internal sealed class SubnetAssociationNode(RouteTable table, Subnet subnet, bool isExisting) : Node(table.Owner)
{
    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.SubnetAssociation
            {
                Id = builder.IdOf(this),
                LogicalId = builder.StatementId(subnet.Vpc.Prefix + LogicalIds.Of(subnet.Name) + "RouteTableAssociation"),
                IsExisting = isExisting,
                Table = builder.IdOf(table),
                Subnet = builder.IdOf(subnet),
            }
        );

    internal override string Describe() => $"association of {table.Describe()} with {subnet.Describe()}";
}
