using System.Collections.Generic;

namespace IngressRouting.Tasks.Reading;

/// <summary>What a compiled assembly says about its topologies.</summary>
/// <param name="Topologies">The topologies that the generator compiled, in the order of their markers.</param>
/// <param name="TopologyMethods">The methods that the user marked, as <c>Namespace.Type.Method</c>.</param>
internal sealed record CompiledAssembly(IReadOnlyList<CompiledTopology> Topologies, IReadOnlyList<string> TopologyMethods);
