using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>+=</c> and its relatives.</summary>
internal static class CompoundAssignments
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var assignment = (ICompoundAssignmentOperation)operation;
        if (assignment.OperatorMethod is { IsStatic: false } own)
        {
            return UserOperators.InPlace(own, assignment.Target, assignment.Value, operation, frame);
        }
        var target = Cells.Of(assignment.Target, frame);
        var left = Composite.CopyOf(target.Get());
        if (ReferenceEquals(left, Scope.Unassigned))
        {
            throw frame.Refuse(operation, "A variable without a value");
        }
        var right = Expressions.Evaluate(assignment.Value, frame);
        if (assignment.InConversion.IsUserDefined || assignment.OutConversion.IsUserDefined)
        {
            throw frame.Refuse(
                operation,
                "A user-defined conversion within a compound assignment",
                "write the operator, the conversion and the assignment apart"
            );
        }
        var type = assignment.Target.Type!;
        object? result;
        if (assignment.OperatorMethod is { } method)
        {
            result = UserOperators.Binary(method, left, right, assignment.IsLifted, operation, frame);
        }
        else if (assignment.IsLifted && (left is null || right is null))
        {
            result = BinaryOperators.Lifted(assignment.OperatorKind, left, right);
        }
        else
        {
            var common = BinaryTypes.Common(type, assignment.Value.Type, assignment.OperatorKind, frame);
            left = common is null ? left : Conversions.Convert(left, type, common, false, operation, frame);
            result = BinaryOperators.Apply(assignment.OperatorKind, left, right, assignment.IsChecked, operation, frame);
            result = common is null ? result : Conversions.Convert(result, common, type, assignment.IsChecked, operation, frame);
        }
        target.Set(Composite.CopyOf(result));
        return result;
    }
}
