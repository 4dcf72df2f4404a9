using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Locals and parameters.</summary>
internal static class Variables
{
    public static object? EvaluateLocal(IOperation operation, Frame frame) =>
        Composite.CopyOf(Read(((ILocalReferenceOperation)operation).Local, operation, frame));

    public static object? EvaluateParameter(IOperation operation, Frame frame) =>
        Composite.CopyOf(Read(((IParameterReferenceOperation)operation).Parameter, operation, frame));

    /// <summary><c>var x</c> where a value is expected, as in <c>out var x</c>: declares the variable.</summary>
    public static object? EvaluateDeclaration(IOperation operation, Frame frame) =>
        ((IDeclarationExpressionOperation)operation).Expression is ILocalReferenceOperation local
            ? Declare(local.Local, frame)
            : throw frame.Refuse(operation, "This declaration");

    /// <summary>The value in a variable itself, not a copy of it.</summary>
    public static object? Read(ISymbol variable, IOperation operation, Frame frame)
    {
        var scope = Find(variable, operation, frame, out var slot);
        var value = scope[slot];
        if (value is Cell cell)
        {
            return cell.Get();
        }
        return ReferenceEquals(value, Scope.Unassigned) ? throw frame.Refuse(operation, "A variable without a value") : value;
    }

    /// <summary>Where a variable is kept.</summary>
    public static Scope Find(ISymbol variable, IOperation operation, Frame frame, out int slot) =>
        frame.Scope.Find(variable, out slot)
        ?? (frame.This as UserObject)?.PrimaryScope?.Find(variable, out slot)
        ?? throw frame.Refuse(operation, "The variable '" + variable.Name + "' at this point");

    private static object Declare(ILocalSymbol local, Frame frame)
    {
        frame.Scope.Declare(local, Scope.Unassigned);
        return Scope.Unassigned;
    }
}
