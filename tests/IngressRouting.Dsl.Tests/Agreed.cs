using IngressRouting.Model;
using IngressRouting.TestSupport;

namespace IngressRouting.Dsl.Tests;

/// <summary>Topologies of tests, of which a check of the written template says what the build says.</summary>
internal static class Agreed
{
    /// <summary>The finished model.</summary>
    public static TopologyModel AgreedModel(this Topology topology)
    {
        var model = topology.Finish().Model;
        Assert.Equal([], Agreement.Differences(model));
        return model;
    }

    /// <summary>The template.</summary>
    public static string AgreedTemplate(this Topology topology)
    {
        topology.AgreedModel();
        return topology.ToCloudFormation();
    }
}
