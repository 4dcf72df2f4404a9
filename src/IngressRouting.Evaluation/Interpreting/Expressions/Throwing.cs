using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>throw</c> as a statement or an expression.</summary>
internal static class Throwing
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var expression = ((IThrowOperation)operation).Exception;
        if (expression is null)
        {
            frame.Run.Budget.Charge(Costs.Throw(frame.Run));
            throw frame.Caught is { } caught ? caught : frame.Refuse(operation, "This 'throw'");
        }
        throw Expressions.Evaluate(expression, frame) is ExceptionObject thrown
            ? frame.Run.Throw(thrown, operation.Syntax)
            : Faults.NullReference(operation, frame);
    }
}
