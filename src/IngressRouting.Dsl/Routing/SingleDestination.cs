using System;

namespace IngressRouting;

/// <summary>One destination as a route of the template has it.</summary>
/// <param name="Key">Tells it from the others that one statement stands for.</param>
/// <param name="LogicalName">Its part of the route's logical id.</param>
/// <param name="Resolve">Gives the destination in the model.</param>
/// <param name="Beside">The key of the same destination in the other address family; null when there is none.</param>
internal sealed record SingleDestination(
    object Key,
    string LogicalName,
    Func<ModelBuilder, Model.Destination> Resolve,
    object? Beside = null
)
{
    /// <summary>What is appended to a logical id that was chosen by hand for a statement of several destinations.</summary>
    public string Distinction { get; init; } = "";

    /// <summary>The subnet that a route is for, without which the route has nothing to lead to; null when it is for no whole subnet.</summary>
    public Subnet? For { get; init; }
}
