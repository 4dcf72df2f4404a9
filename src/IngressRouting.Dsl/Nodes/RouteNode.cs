using System.Collections.Generic;

namespace IngressRouting;

/// <summary>A route as it was stated; how many routes of the template it stands for shows only on the finished topology.</summary>
internal sealed class RouteNode(RouteTable table, Destination destination, RouteTarget target, string? logicalId) : Node(table.Owner)
{
    /// <summary>Whether it was there before the stack.</summary>
    internal bool IsExisting { get; init; }

    internal override IEnumerable<Node> Owners => [table];

    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, [.. destination.Expand(table, target)]);

    internal override void Emit(ModelBuilder builder)
    {
        var routes = builder.RoutesOf(this);
        for (var i = 0; i < routes.Ids.Count; i++)
        {
            var expanded = routes.Destinations[i];
            builder.Add(
                new Model.Route
                {
                    Id = routes.Ids[i],
                    LogicalId = logicalId is null
                        ? builder.StatementId(table.RoutePrefix + "To" + expanded.LogicalName)
                        : logicalId + expanded.Distinction,
                    IsExisting = IsExisting,
                    Presence = expanded.For is { } subnet ? builder.PresenceOf(subnet) : Model.Presence.Always,
                    Table = builder.IdOf(table),
                    Destination = expanded.Resolve(builder),
                    Target = target.Resolve(builder),
                    Beside = routes.IdOf(expanded.Beside),
                }
            );
        }
    }

    internal override string Describe() => $"route of {table.Describe()}";
}
