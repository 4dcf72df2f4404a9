namespace IngressRouting.Model;

/// <summary><c>AWS::EC2::RouteTable</c>. What it is associated with makes it a subnet route table, a gateway route table or both.</summary>
public sealed record RouteTable : Resource
{
    /// <summary>The VPC that it is part of.</summary>
    public required Reference Vpc { get; init; }

    /// <inheritdoc />
    public override string Kind => "route table";
}
