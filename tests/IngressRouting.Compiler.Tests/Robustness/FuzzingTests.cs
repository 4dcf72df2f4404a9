using IngressRouting.Fuzzing;

namespace IngressRouting.Compiler.Tests.Robustness;

/// <summary>A slice of what docs/contributing/fuzzing.md runs at length.</summary>
[Collection(nameof(WholeProcess))]
public sealed class FuzzingTests
{
    private const int Programs = 120;
    private const int Edits = 240;

    [Fact]
    public void Interpreting_Random_Programs_Is_The_Same_As_Running_Them()
    {
        var tally = ProgramFuzzing.Run(0, Programs, 2, static _ => { });

        Assert.Empty(tally.Rejected);
        Assert.Equal([], tally.Different.Select(different => $"seed {different.Seed}: {different.Comparison.Difference()}"));

        // Programs that throw or are refused compare little; most must get as far as a template.
        Assert.InRange(tally.Built, Programs * 7 / 10, Programs);
        Assert.InRange(tally.RefusedShare, 0, 0.02);
    }

    [Fact]
    public async Task Edited_Sources_Do_No_Harm()
    {
        // The aim is a second for one evaluation, and this machine may be busy.
        var tally = await EditFuzzing.RunAsync(0, Edits, TimeSpan.FromSeconds(20), static _ => { });

        Assert.Equal([], tally.Faults);
        Assert.InRange(tally.Evaluations, Edits, int.MaxValue);
    }
}
