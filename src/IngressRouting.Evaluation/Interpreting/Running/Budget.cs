using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Counts what an evaluation costs and stops it when it costs too much.</summary>
internal sealed class Budget(Interpretation run, EvaluationLimits limits, CancellationToken cancellation)
{
    private const int Interval = 1024;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private long steps;
    private long nextCheck = Interval;
    private long bytes;
    private SyntaxNode? last;

    public EvaluationLimits Limits => limits;

    public long Steps => steps;

    /// <summary>The operation being evaluated: where to point when a limit is met.</summary>
    public IOperation? Current { get; private set; }

    public void Step(IOperation operation)
    {
        Current = operation;
        if (++steps >= nextCheck)
        {
            Check();
        }
    }

    /// <summary>The operands of an operation have been evaluated, and it goes on itself.</summary>
    public void Resume(IOperation operation) => Current = operation;

    /// <summary>Charges for elements or characters that a library call touches, before it touches them.</summary>
    public void Charge(long amount)
    {
        steps += amount;
        if (steps >= nextCheck)
        {
            Check();
        }
    }

    /// <summary>Goes a level deeper into what is nested in each other: it costs a step, and the evaluation ends before the stack does.</summary>
    public void Descend()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Charge(1);
    }

    /// <summary>Charges for memory that is about to be taken.</summary>
    public void Allocate(long amount)
    {
        bytes += amount;
        if (bytes > limits.Bytes || bytes < 0)
        {
            throw amount > limits.Bytes / 2 && run.Turn is null && Current is not null
                ? run.Stop(Refusals.Size, Current.Syntax, limits.Bytes >> 20, "make this text or collection smaller")
                : run.Stop(Refusals.Size, BlamedLocation(), limits.Bytes >> 20);
        }
    }

    private void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (steps > limits.Steps)
        {
            run.IsStopping = true;
            throw StepBlame.Stop(run, this, BlamedLocation());
        }
        if (watch.Elapsed > limits.Time)
        {
            throw run.Stop(Refusals.Time, BlamedLocation(), (int)Math.Ceiling(limits.Time.TotalSeconds));
        }
        nextCheck = steps + Interval;
    }

    /// <summary>Counts steps and memory from the beginning; the time that is over stays over.</summary>
    public void Restart()
    {
        steps = bytes = 0;
        nextCheck = Interval;
    }

    /// <summary>Lets go of the operation, which keeps all that the compiler bound of the method; where to point is kept.</summary>
    public void Release()
    {
        last = Current?.Syntax ?? last;
        Current = null;
    }

    /// <summary>The loop in which the budget ran out says more than the expression at which it happened to.</summary>
    public Location BlamedLocation()
    {
        var syntax = Current?.Syntax ?? last;
        return syntax is null ? Location.None : (LoopKeyword.Around(syntax)?.GetLocation() ?? syntax.GetLocation());
    }
}
