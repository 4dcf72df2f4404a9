using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Finds yield statements.</summary>
internal static class Yields
{
    /// <summary>Whether a statement yields itself; what lambdas and local functions within it do does not count.</summary>
    public static bool Contains(IOperation statement, Budget budget)
    {
        budget.Descend();
        if (statement.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak)
        {
            return true;
        }
        if (statement.Kind is OperationKind.LocalFunction or OperationKind.AnonymousFunction or OperationKind.ExpressionStatement)
        {
            return false;
        }
        foreach (var child in statement.ChildOperations)
        {
            if (Contains(child, budget))
            {
                return true;
            }
        }
        return false;
    }
}
