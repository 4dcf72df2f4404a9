using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Says what the DSL threw, where the program can do something about it.</summary>
internal static class DslFailures
{
    public static Exception Translate(Exception thrown, InterpretedCall site, IOperation operation, Frame frame)
    {
        switch (thrown)
        {
            case StopException or FaultException or OperationCanceledException:
                // Thrown by a lambda of the program that the DSL called.
                return thrown;
            case ArgumentException { ParamName: { } parameter } argument:
                var origin = site.Argument(parameter) as SyntaxOrigin;
                return frame.Run.Stop(Refusals.Misuse, origin?.Argument ?? operation.Syntax, WithoutParameter(argument));
            default:
                return frame.Run.Stop(
                    thrown is SymbolicValueException ? Refusals.Symbolic : Refusals.Misuse,
                    operation.Syntax,
                    thrown.Message
                );
        }
    }

    /// <summary>The library appends the parameter's name, which the place of the message says already.</summary>
    private static string WithoutParameter(ArgumentException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        if (end < 0)
        {
            end = message.IndexOf('\n');
        }
        return end > 0 ? message.Substring(0, end).TrimEnd() : message;
    }
}
