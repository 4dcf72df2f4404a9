using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>A cache whose evaluations are counted, and can be held up until a test lets them go on.</summary>
internal sealed class CountingEvaluator
{
    private int begun;

    public CountingEvaluator() => Cache = new TopologyCache(Evaluate);

    public TopologyCache Cache { get; }

    /// <summary>How many evaluations began.</summary>
    public int Begun => Volatile.Read(ref begun);

    /// <summary>Set when an evaluation began.</summary>
    public ManualResetEventSlim HasBegun { get; } = new();

    /// <summary>Evaluations wait for it, or for their cancellation.</summary>
    public ManualResetEventSlim MayGoOn { get; } = new(initialState: true);

    private EvaluatedTopology Evaluate(Compilation compilation, TopologyDeclaration topology, CancellationToken cancellation)
    {
        Interlocked.Increment(ref begun);
        HasBegun.Set();
        MayGoOn.Wait(cancellation);
        return TopologyCompiler.Evaluate(compilation, topology, cancellation);
    }
}
