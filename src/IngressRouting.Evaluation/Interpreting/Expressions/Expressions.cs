using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Evaluates one operation that has a value.</summary>
internal delegate object? Evaluator(IOperation operation, Frame frame);

/// <summary>Evaluates expressions. What the table does not list stops the evaluation: a refusal is safe, a wrong value is not.</summary>
internal static class Expressions
{
    private static readonly Evaluator?[] Table = ExpressionTable.Build();

    /// <summary>The value of an expression, as a value of its own: structs read from variables are copies.</summary>
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        frame.Run.Budget.Step(operation);
        var constant = operation.ConstantValue;
        if (constant.HasValue)
        {
            return Constants.Evaluate(operation, constant.Value, frame);
        }
        var kind = (int)operation.Kind;
        var evaluator = (uint)kind < (uint)Table.Length ? Table[kind] : null;
        return evaluator is null ? throw Refuse(operation, frame) : evaluator(operation, frame);
    }

    public static bool Test(IOperation operation, Frame frame) =>
        Evaluate(operation, frame) is bool truth ? truth : throw frame.Refuse(operation, "This condition");

    public static StopException Refuse(IOperation operation, Frame frame) =>
        operation.Kind == OperationKind.Invalid || operation.Type is { TypeKind: TypeKind.Error }
            ? frame.Run.Silence(operation.Syntax)
            : ConstructNames.Refuse(operation, frame);
}
