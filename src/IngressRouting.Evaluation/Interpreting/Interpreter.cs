using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Threading;
using IngressRouting.Evaluation.Interpreting;
using IngressRouting.Recording;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>
/// Evaluates a method of a compilation without running it: its statements are walked, and only the DSL and a table of library members
/// are really called. Never throws, save for cancellation.
/// </summary>
internal static class Interpreter
{
    private const int DeepCalls = 50;

    /// <summary>Evaluates a static method and gives what it returned.</summary>
    public static EvaluationResult<object> Run(
        Compilation compilation,
        IMethodSymbol method,
        object?[] arguments,
        EvaluationLimits limits,
        CancellationToken cancellation
    ) => Run(compilation, method, arguments, limits, static (value, _) => value!, cancellation);

    /// <summary>
    /// Evaluates a static method, then gives what it returned to the continuation: still on the evaluation's thread and in its session,
    /// so that origins of values can be asked for.
    /// </summary>
    /// <param name="compilation">Has the method.</param>
    /// <param name="method">The method.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="limits">What the evaluation may cost.</param>
    /// <param name="finish">The continuation.</param>
    /// <param name="cancellation">Ends it at once.</param>
    /// <param name="isSame">
    /// Whether two calls had the same result. Where the method changes what static fields hold, it is called once more to see whether that makes
    /// a difference; null when nobody asks.
    /// </param>
    public static EvaluationResult<T> Run<T>(
        Compilation compilation,
        IMethodSymbol method,
        object?[] arguments,
        EvaluationLimits limits,
        Func<object?, Interpretation, T> finish,
        CancellationToken cancellation,
        Func<T, T, bool>? isSame = null
    )
    {
        EvaluationResult<T>? result = null;
        ExceptionDispatchInfo? canceled = null;
        var ended = new ManualResetEventSlim();
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = OnThread(compilation, method, arguments, limits, finish, isSame, cancellation);
                }
                catch (OperationCanceledException exception)
                {
                    canceled = ExceptionDispatchInfo.Capture(exception);
                }
                finally
                {
                    ended.Set();
                }
            },
            limits.StackBytes
        )
        {
            IsBackground = true,
            Name = "Topology evaluation",
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
        };
        thread.Start();

        // Leaves at once when cancelled. The compiler binds a whole method without looking up, so the thread ends a little later, unheard.
        ended.Wait(cancellation);
        canceled?.Throw();
        return result!;
    }

    /// <summary>Why an exception that the program does not catch ends the evaluation.</summary>
    public static Stop Uncaught(Interpretation run, FaultException fault) =>
        run.Describe(
            Refusals.Thrown,
            fault.Where.GetLocation(),
            fault.Chain,
            TypeNames.Short(fault.Thrown.Type) + ((fault.Thrown.Message ?? fault.Thrown.Description) is { } said ? ": " + said : "")
        );

    private static EvaluationResult<T> OnThread<T>(
        Compilation compilation,
        IMethodSymbol method,
        object?[] arguments,
        EvaluationLimits limits,
        Func<object?, Interpretation, T> finish,
        Func<T, T, bool>? isSame,
        CancellationToken cancellation
    )
    {
        using var session = DslSession.Begin();
        var run = new Interpretation(compilation, limits, session, cancellation);
        T? value = default;
        Stop? stop = null;
        Drift? drift = null;
        try
        {
            var returned = Call(run, method, arguments);
            cancellation.ThrowIfCancellationRequested();
            run.Release();
            value = finish(returned, run);
            if (
                isSame is not null
                && run.Statics.TakeChanged() is { } changed
                && !IsSameAgain(run, method, arguments, finish, value, isSame)
            )
            {
                drift = run.Statics.DriftOf(changed);
            }
        }
        catch (StopException stopped)
        {
            stop =
                stopped.Stop.IsSilent ? Tripped(run, stopped.Stop.Location, "it seems not to compile, and it does")
                : IsWrongCode(stopped.Stop, run) ? new Stop(null, "", stopped.Stop.Location, [])
                : Replacements.AddTo(FurtherRefusals.AddTo(NamesInScope.Qualify(stopped.Stop, run), run), run);
        }
        catch (FaultException fault)
        {
            stop = Uncaught(run, fault);
        }
        catch (InsufficientExecutionStackException)
        {
            // Few calls on a full stack: something else is deep.
            stop =
                run.Chain?.Depth > DeepCalls
                    ? run.Describe(Refusals.Depth, run.Budget.BlamedLocation(), run.Chain, run.Chain.Depth)
                    : run.Describe(Refusals.StackDepth, run.Budget.BlamedLocation(), run.Chain);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            stop = Tripped(run, run.Budget.BlamedLocation(), exception.GetType().Name + ": " + exception.Message);
        }
        return new EvaluationResult<T>(value, stop, run.Budget.Steps, run.Sources.Touched) { Drift = drift };
    }

    /// <summary>Calls the method once more, as a program may that runs, and tells whether result and static fields stay as they are.</summary>
    private static bool IsSameAgain<T>(
        Interpretation run,
        IMethodSymbol method,
        object?[] arguments,
        Func<object?, Interpretation, T> finish,
        T first,
        Func<T, T, bool> isSame
    )
    {
        using var session = DslSession.Begin();
        run.Repeat(session);
        try
        {
            return isSame(first, finish(Call(run, method, arguments), run)) && run.Statics.TakeChanged() is null;
        }
        catch (Exception exception) when (exception is FaultException or StopException)
        {
            // What the first call left does not let the second one end.
            return false;
        }
    }

    /// <summary>
    /// Code that does not compile has operations that need not fit together, and the compiler speaks of it already. In code that compiles,
    /// whatever cannot be followed is a defect here: without a word, nobody would know why there is no template.
    /// </summary>
    private static Stop Tripped(Interpretation run, Location at, string reason) =>
        HasCompilerErrors(run) ? new Stop(null, "", at, []) : run.Describe(Refusals.Defect, at, run.Chain, reason);

    /// <summary>Whether the compiler reports an error; what was looked into comes first, because it is most likely there and bound already.</summary>
    private static bool HasCompilerErrors(Interpretation run)
    {
        foreach (var tree in new List<SyntaxTree>(run.Sources.Touched))
        {
            if (HasError(run.Sources.ModelOf(tree).GetDiagnostics(null, run.Cancellation)))
            {
                return true;
            }
        }
        return HasError(run.Compilation.GetDiagnostics(run.Cancellation));
    }

    /// <summary>Whether a construct is unknown because the compiler could make nothing of it, which it says itself.</summary>
    private static bool IsWrongCode(Stop stop, Interpretation run) =>
        stop.Refusal == Refusals.Construct
        && stop.Location.SourceTree is { } tree
        && HasError(run.Sources.ModelOf(tree).GetDiagnostics(stop.Location.SourceSpan, run.Cancellation));

    private static bool HasError(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                return true;
            }
        }
        return false;
    }

    private static object? Call(Interpretation run, IMethodSymbol method, object?[] arguments)
    {
        var declaration = method.DeclaringSyntaxReferences.IsEmpty ? null : run.Sources.SyntaxOf(method.DeclaringSyntaxReferences[0]);
        if (
            declaration is null
            || !method.IsStatic
            || arguments.Length != method.Parameters.Length
            || run.Sources.BodyOf(method) is not { } body
        )
        {
            throw new StopException(new Stop(null, "", declaration?.GetLocation() ?? Location.None, []));
        }
        if (method.IsAsync)
        {
            throw run.Stop(Refusals.Concurrency, declaration, "'" + method.Name + "'");
        }
        if (body.IsStart)
        {
            run.Statics.Start(method.ContainingType, declaration);
        }
        var scope = new Scope(null);
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ArgumentValues.Make(arguments[i], method.Parameters[i].Type, run, declaration);
        }
        Calls.Bind(method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition, values, scope);
        var frame = new Frame(run, null, scope, TypeArguments.None);
        return body.IsIterator ? Iterators.Make(method, body.Operation, frame, declaration) : Statements.Run(body.Operation, frame);
    }
}
