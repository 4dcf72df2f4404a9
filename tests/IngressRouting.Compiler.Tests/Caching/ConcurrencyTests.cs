namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>Of callers that ask at once one evaluates; what is cancelled is nobody else's loss.</summary>
public sealed class ConcurrencyTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Callers_That_Ask_At_Once_Share_One_Evaluation()
    {
        var counting = new CountingEvaluator();
        counting.MayGoOn.Reset();
        var project = Edit.Project("\"10.0.1.0/24\"");
        var callers = Enumerable.Range(0, 6).Select(_ => OnThread(() => Outcome.Of(counting.Cache, project))).ToList();
        Assert.True(counting.HasBegun.Wait(Long));
        counting.MayGoOn.Set();

        var outcomes = await Task.WhenAll(callers).WaitAsync(Long);
        Assert.Single(outcomes.Distinct());
        Assert.Equal(1, counting.Begun);
    }

    [Fact]
    public async Task Cancelled_Evaluation_Is_Not_Kept_And_The_Next_Caller_Evaluates()
    {
        var counting = new CountingEvaluator();
        counting.MayGoOn.Reset();
        var project = Edit.Project("\"10.0.1.0/24\"");
        using var cancellation = new CancellationTokenSource();
        var first = OnThread(() => counting.Cache.Compile(project, Outcome.Declaration(project), cancellation.Token).FileName);
        Assert.True(counting.HasBegun.Wait(Long));
        var second = OnThread(() => Outcome.Of(counting.Cache, project));
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(Long));
        counting.MayGoOn.Set();
        Assert.Equal(Outcome.Fresh(project), await second.WaitAsync(Long));
        Assert.Equal(2, counting.Begun);
    }

    [Fact]
    public async Task Waiting_Caller_Leaves_When_It_Is_Cancelled()
    {
        var counting = new CountingEvaluator();
        counting.MayGoOn.Reset();
        var project = Edit.Project("\"10.0.1.0/24\"");
        var first = OnThread(() => Outcome.Of(counting.Cache, project));
        Assert.True(counting.HasBegun.Wait(Long));
        using var cancellation = new CancellationTokenSource();
        var second = OnThread(() => counting.Cache.Compile(project, Outcome.Declaration(project), cancellation.Token).FileName);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.WaitAsync(Long));
        counting.MayGoOn.Set();
        Assert.Equal(Outcome.Fresh(project), await first.WaitAsync(Long));
        Assert.Equal(1, counting.Begun);
    }

    [Fact]
    public void Cancellation_Leaves_What_Was_Known()
    {
        var counting = new CountingEvaluator();
        var project = Edit.Project("\"10.0.1.0/24\"");
        var known = Outcome.Of(counting.Cache, project);
        var method = Outcome.Declaration(project);

        Assert.ThrowsAny<OperationCanceledException>(() => counting.Cache.Compile(project, method, new CancellationToken(canceled: true)));
        Assert.Equal(known, Outcome.Of(counting.Cache, project));
        Assert.Equal(1, counting.Begun);
    }

    private static Task<string> OnThread(Func<string> work) => Task.Factory.StartNew(work, TaskCreationOptions.LongRunning);
}
