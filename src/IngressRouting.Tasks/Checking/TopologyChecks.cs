using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Tasks.Reading;
using IngressRouting.Tasks.Writing;

namespace IngressRouting.Tasks.Checking;

/// <summary>
/// The safety net under the analyzer. Whatever goes wrong before, no template is written that nobody vouched for, and no topology
/// goes missing without a word.
/// </summary>
internal static class TopologyChecks
{
    /// <summary>What keeps the templates of this assembly from being written; nothing when all is well.</summary>
    /// <param name="assembly">What was read from the compiled assembly.</param>
    /// <param name="settings">What the user wants to hear.</param>
    /// <param name="analyzersRan">Whether the user could see the errors. Those that he saw and suppressed are his to answer for.</param>
    public static IEnumerable<Problem> Of(CompiledAssembly assembly, BuildSettings settings, bool analyzersRan)
    {
        if (assembly.Topologies.Count == 0 && assembly.TopologyMethods.Count > 0)
            yield return Problem.GeneratorDidNotRun(assembly.TopologyMethods);

        foreach (var topology in assembly.Topologies)
        {
            if (topology.Errors > 0 && !analyzersRan)
                yield return Problem.ErrorsNotShown(topology);
            else if (topology.Template.Length == 0)
                yield return Problem.TemplateMissing(topology);
            if (!PlainFileName.Accepts(topology.FileName))
                yield return Problem.FileNameRefused(topology);
            if (topology.NotProven > 0 && settings.WhenNotProven != Loudness.None)
                yield return Problem.NotProven(topology, settings.WhenNotProven);
        }

        // Half of the file systems in use hold that case makes no difference.
        foreach (var group in assembly.Topologies.GroupBy(Stem, StringComparer.OrdinalIgnoreCase))
        {
            if (group.Skip(1).Any())
                yield return Problem.FileNameShared(group.First().FileName, group);
        }
    }

    private static string Stem(CompiledTopology topology) => TemplateFiles.StemOf(topology.FileName);
}
