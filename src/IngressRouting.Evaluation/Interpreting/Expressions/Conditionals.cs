using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>?:</c> and <c>?.</c>.</summary>
internal static class Conditionals
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var conditional = (IConditionalOperation)operation;
        return Expressions.Evaluate(References.Chosen(conditional, frame), frame);
    }

    public static object? EvaluateAccess(IOperation operation, Frame frame)
    {
        var access = (IConditionalAccessOperation)operation;
        // A struct behind a type parameter is not copied; one behind a question mark is.
        var instance =
            access.Operation.Type is ITypeParameterSymbol
                ? Receivers.Evaluate(access.Operation, frame)
                : Expressions.Evaluate(access.Operation, frame);
        if (instance is null)
        {
            return null;
        }
        var outer = frame.Conditional;
        frame.Conditional = instance;
        try
        {
            return Expressions.Evaluate(access.WhenNotNull, frame);
        }
        finally
        {
            frame.Conditional = outer;
        }
    }
}
