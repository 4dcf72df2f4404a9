using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Uses a library member from the table.</summary>
internal static class LibraryCalls
{
    public static object? Invoke(LibraryMember member, MemberCall call)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        call.Run.Budget.Charge(Costs.LibraryCall + Costs.Texts(call));
        var (start, chain) = (call.Run.Budget.Steps, call.Run.Chain);
        object? result;
        try
        {
            result = member(call);
        }
        catch (Exception exception) when (IsOfProgram(exception))
        {
            throw call.Run.Fault(exception.GetType().FullName!, exception.Message, call.Operation);
        }
        catch (StopException stop) when (StepBlame.Leaves(stop, call, start, chain))
        {
            throw;
        }
        if (result is string text)
        {
            call.Run.Provenance.Note(text, call.Operation.Syntax);
            return text;
        }
        if (result is SequenceValue { IsOfProgram: false } sequence)
        {
            sequence.Origin ??= call;
        }
        return Composite.CopyOf(result);
    }

    /// <summary>What a library member throws because of its arguments. Anything else is a defect here and must not be caught by the program.</summary>
    private static bool IsOfProgram(Exception exception) =>
        exception
            is ArgumentException
                or FormatException
                or OverflowException
                or InvalidOperationException
                or KeyNotFoundException
                or DivideByZeroException
        && exception is not ObjectDisposedException;
}
