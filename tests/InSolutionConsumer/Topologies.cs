using IngressRouting;

[assembly: CompiledTopology("InSolution", typeof(InSolutionConsumer.Topologies), "InSolution", "InSolution.template.json", 3, 0, 1, 0)]

namespace InSolutionConsumer;

/// <summary>Built by the tests of the package, which look at what the build wrote.</summary>
public static class Topologies
{
    /// <summary>A template as the generator would have left it.</summary>
    public const string InSolution = "{ \"Resources\": {} }";
}
