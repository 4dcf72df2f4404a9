using System.Collections.Generic;
using IngressRouting.Tasks.Reading;

namespace IngressRouting.Tasks.Writing;

/// <summary>A topology and its files.</summary>
/// <param name="Topology">The topology.</param>
/// <param name="Files">Its files, the one to show first.</param>
internal sealed record TopologyFiles(CompiledTopology Topology, IReadOnlyList<TemplateFile> Files);
