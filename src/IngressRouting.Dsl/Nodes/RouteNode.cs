using System.Collections.Generic;

namespace IngressRouting;

/// <summary>A route as it was stated; how many routes of the template it stands for shows only on the finished topology.</summary>
internal sealed class RouteNode(RouteTable table, Destination destination, RouteTarget target, bool isExisting) : Node(table.Owner)
{
    internal override void Declare(ModelBuilder builder)
    {
        foreach (var expanded in Expand())
        {
            builder.Reserve((this, expanded.Key), Site);
        }
    }

    internal override void Emit(ModelBuilder builder)
    {
        foreach (var expanded in Expand())
        {
            builder.Add(
                new Model.Route
                {
                    Id = builder.IdOf((this, expanded.Key)),
                    LogicalId = builder.StatementId(table.RoutePrefix + "To" + expanded.LogicalName),
                    IsExisting = isExisting,
                    Table = builder.IdOf(table),
                    Destination = expanded.Resolve(builder),
                    Target = target.Resolve(builder),
                    Beside = expanded.Beside is { } beside ? builder.IdOf((this, beside)) : null,
                }
            );
        }
    }

    internal override string Describe() => $"route of {table.Describe()}";

    private List<SingleDestination> Expand() => [.. destination.Expand(table, target)];
}
