using IngressRouting.Fuzzing;

namespace IngressRouting.Templates.Tests.Fuzzing;

/// <summary>
/// A slice of what docs/contributing/fuzzing.md runs at length; the variable <c>TEMPLATE_SEEDS</c> says how many seeds, 600 unless it does.
/// </summary>
public sealed class FuzzingTests
{
    private static readonly long Seeds = long.TryParse(Environment.GetEnvironmentVariable("TEMPLATE_SEEDS"), out var seeds) ? seeds : 600;

    [Fact]
    public void Damaged_Templates_Give_A_Report()
    {
        // The aim is two seconds for one check, and this machine may be busy.
        var tally = TemplateFuzzing.Run(0, Seeds, TimeSpan.FromSeconds(20), static _ => { });

        Assert.Equal([], tally.Faults);

        // Mutants that cannot be read say little; many must get as far as the rules.
        Assert.InRange(tally.Judged, Seeds / 6, Seeds);
        Assert.InRange(tally.Unreadable, Seeds / 6, Seeds);
    }
}
