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
                return frame.Run.Stop(
                    Refusals.Misuse,
                    origin?.Argument ?? operation.Syntax,
                    DslArguments.Describe(parameter, argument, operation)
                );
            default:
                return frame.Run.Stop(
                    thrown is SymbolicValueException ? Refusals.Symbolic : Refusals.Misuse,
                    operation.Syntax,
                    thrown is SymbolicValueException
                        ? SymbolicRemedies.Of(thrown.Message.TrimEnd('.'), operation)
                        : thrown.Message.TrimEnd('.')
                );
        }
    }
}
