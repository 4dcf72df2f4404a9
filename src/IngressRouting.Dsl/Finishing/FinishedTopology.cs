using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A topology as rules and the writer see it.</summary>
/// <param name="Model">The model.</param>
/// <param name="Sources">Where its facts were stated.</param>
internal sealed record FinishedTopology(TopologyModel Model, SourceMap Sources);
