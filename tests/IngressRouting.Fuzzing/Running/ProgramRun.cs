using System.Diagnostics;
using System.Reflection;
using IngressRouting.Evaluation;
using IngressRouting.Recording;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Fuzzing;

/// <summary>One program of a compilation, really run and interpreted.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);

    // A busy machine must not decide what comes of a program.
    private static readonly EvaluationLimits Patient = EvaluationLimits.Default with { Time = TimeSpan.FromMinutes(2) };

    private static readonly UnknownCall Caller = new();

    /// <summary>Compares both worlds.</summary>
    public static Comparison Compare(GeneratedProgram program, Compilation compilation, Assembly assembly)
    {
        var method = compilation
            .GetTypeByMetadataName(program.Namespace + ".Network")!
            .GetMembers("Build")
            .OfType<IMethodSymbol>()
            .Single();
        var topology = TopologyDeclaration.Of(method).Single();
        var watch = Stopwatch.StartNew();
        var interpreted = Interpret(compilation, topology);
        var elapsed = watch.Elapsed;

        // A sequence that asks for itself overflows the stack where it really runs, which nothing survives.
        var native = interpreted.Kind == OutcomeKind.Refused ? null : Run(program, topology, assembly);
        return new Comparison(program.Seed, native, interpreted, elapsed);
    }

    private static Outcome Interpret(Compilation compilation, TopologyDeclaration topology)
    {
        var compiled = TopologyCompiler.Evaluate(compilation, topology, Patient, CancellationToken.None).Topology;
        return compiled.Judgement is null ? Outcomes.OfStop(compiled.Reports) : Outcomes.Of(compiled);
    }

    private static Outcome Run(GeneratedProgram program, TopologyDeclaration topology, Assembly assembly)
    {
        var outcome = new Outcome(OutcomeKind.Broken, "The running program does not end.");
        var thread = new Thread(() => outcome = OnThread(program, topology, assembly), 4 << 20) { IsBackground = true };
        thread.Start();
        thread.Join(Endless);
        return outcome;
    }

    private static Outcome OnThread(GeneratedProgram program, TopologyDeclaration topology, Assembly assembly)
    {
        using var session = DslSession.Begin();
        session.Caller = Caller;
        try
        {
            var build = assembly.GetType(program.Namespace + ".Network", true)!.GetMethod("Build")!;
            var compiled = TopologyCompiler.Finish(topology, (Topology)build.Invoke(null, null)!, CancellationToken.None);
            return Outcomes.Of(compiled);
        }
        catch (Exception exception)
        {
            return Outcomes.Of(exception);
        }
    }
}
