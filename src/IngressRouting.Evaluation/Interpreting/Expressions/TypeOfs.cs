using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>typeof</c>.</summary>
internal static class TypeOfs
{
    public static object? Evaluate(IOperation operation, Frame frame) =>
        frame.Run.Types.ValueOf(frame.Resolve(((ITypeOfOperation)operation).TypeOperand))
        ?? throw frame.Run.Stop(Refusals.Reflection, operation.Syntax, operation.Syntax);
}
