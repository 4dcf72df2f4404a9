using IngressRouting.Evaluation;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>After every edit the cache gives what a fresh evaluation gives; and where one check alone sees to that, it does not without it.</summary>
public sealed class SoundnessTests
{
    private static readonly Edit[] All = [.. Edits.OfDeclarations(), .. Edits.OfCode(), .. ProjectEdits.All()];

    public static TheoryData<string> Names => [.. All.Select(edit => edit.Name)];

    public static TheoryData<string> Guarded => [.. All.Where(edit => edit.StaleWithout != EntryChecks.None).Select(edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Outcome_After_An_Edit_Is_Fresh(string name)
    {
        var edit = All.Single(each => each.Name == name);
        var (before, after, fresh) = Outcomes(edit, EntryChecks.All);

        Assert.NotEqual(before, fresh);
        Assert.Equal(fresh, after);
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public void Outcome_Is_Stale_Without_The_Check_That_Notices(string name)
    {
        var edit = All.Single(each => each.Name == name);
        var (_, after, fresh) = Outcomes(edit, EntryChecks.All & ~edit.StaleWithout);

        Assert.NotEqual(fresh, after);
    }

    [Fact]
    public void Each_Check_Has_Edits_That_It_Alone_Notices()
    {
        Assert.True(All.Count(edit => edit.StaleWithout == EntryChecks.Untouched) >= 8);
        Assert.True(All.Count(edit => edit.StaleWithout == EntryChecks.Declarations) >= 5);
    }

    private static (string Before, string After, string Fresh) Outcomes(Edit edit, EntryChecks checks)
    {
        var cache = new TopologyCache(TopologyCompiler.Evaluate, checks);
        var edited = edit.After(edit.Before);
        return (Outcome.Of(cache, edit.Before), Outcome.Of(cache, edited), Outcome.Fresh(edited));
    }
}
