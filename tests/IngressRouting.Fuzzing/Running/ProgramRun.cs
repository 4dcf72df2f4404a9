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

    /// <summary>Compares both worlds; the running program calls the topology twice, unless the interpreter says that this makes a difference.</summary>
    public static Comparison CompareTwice(Compilation compilation, TopologyDeclaration topology, Assembly assembly)
    {
        var first = Compare(compilation, topology, assembly);
        return first.Native is null || first.IsDifferent || first.Drifts ? first : first with { Native = Run(topology, assembly) };
    }

    /// <summary>Compares both worlds.</summary>
    public static Comparison Compare(Compilation compilation, TopologyDeclaration topology, Assembly assembly)
    {
        var watch = Stopwatch.StartNew();
        var (interpreted, drifts) = Interpret(compilation, topology);
        var elapsed = watch.Elapsed;

        // A sequence that asks for itself overflows the stack where it really runs, which nothing survives.
        var native = interpreted.Kind == OutcomeKind.Refused ? null : Run(topology, assembly);
        return new Comparison(native, interpreted, elapsed) { Drifts = drifts };
    }

    private static (Outcome Outcome, bool Drifts) Interpret(Compilation compilation, TopologyDeclaration topology)
    {
        var compiled = TopologyCompiler.Evaluate(compilation, topology, Patient, CancellationToken.None).Topology;
        return compiled.Judgement is null
            ? (Outcomes.OfStop(compiled.Reports), false)
            : (Outcomes.Of(compiled), compiled.Reports.Any(static report => report.Id == TopologyRefusals.Drift.Id));
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
