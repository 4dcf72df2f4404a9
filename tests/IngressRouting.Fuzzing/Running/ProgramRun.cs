using System.Diagnostics;
using System.Reflection;
using IngressRouting.Evaluation;
using IngressRouting.Recording;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Fuzzing;

/// <summary>One topology of a compilation, really run and interpreted.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);

    // A busy machine must not decide what comes of a program.
    private static readonly EvaluationLimits Patient = EvaluationLimits.Default with { Time = TimeSpan.FromMinutes(2) };

    private static readonly UnknownCall Caller = new();

    /// <summary>Compares both worlds; the running program calls the topology twice.</summary>
    public static Comparison CompareTwice(Compilation compilation, TopologyDeclaration topology, Assembly assembly)
    {
        var first = Compare(compilation, topology, assembly, Patient);
        return first.Native is null || first.IsDifferent ? first : first with { Native = Run(topology, assembly) };
    }

    /// <summary>Compares both worlds; the topology is called once, so that it may change what static fields hold.</summary>
    public static Comparison Compare(Compilation compilation, TopologyDeclaration topology, Assembly assembly) =>
        Compare(compilation, topology, assembly, Patient with { CallsAgain = false });

    private static Comparison Compare(Compilation compilation, TopologyDeclaration topology, Assembly assembly, EvaluationLimits limits)
    {
        var watch = Stopwatch.StartNew();
        var interpreted = Interpret(compilation, topology, limits);
        var elapsed = watch.Elapsed;

        // A sequence that asks for itself overflows the stack where it really runs, which nothing survives.
        var native = interpreted.Kind == OutcomeKind.Refused ? null : Run(topology, assembly);
        return new Comparison(native, interpreted, elapsed);
    }

    private static Outcome Interpret(Compilation compilation, TopologyDeclaration topology, EvaluationLimits limits)
    {
        var compiled = TopologyCompiler.Evaluate(compilation, topology, limits, CancellationToken.None).Topology;
        return compiled.Judgement is null ? Outcomes.OfStop(compiled.Reports) : Outcomes.Of(compiled);
    }

    private static Outcome Run(TopologyDeclaration topology, Assembly assembly)
    {
        var outcome = new Outcome(OutcomeKind.Broken, "The running program does not end.");
        var thread = new Thread(() => outcome = OnThread(topology, assembly), 4 << 20) { IsBackground = true };
        thread.Start();
        thread.Join(Endless);
        return outcome;
    }

    private static Outcome OnThread(TopologyDeclaration topology, Assembly assembly)
    {
        using var session = DslSession.Begin();
        session.Caller = Caller;
        try
        {
            var compiled = TopologyCompiler.Finish(topology, NativeTopology.Build(assembly, topology), CancellationToken.None);
            return compiled.Judgement is null ? Outcomes.OfStop(compiled.Reports) : Outcomes.Of(compiled);
        }
        catch (Exception exception)
        {
            return Outcomes.Of(exception);
        }
    }
}
