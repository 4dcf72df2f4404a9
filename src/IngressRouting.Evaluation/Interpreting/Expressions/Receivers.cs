using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The object left of a dot. A struct in a variable is that variable, so that a member may change it; a struct from anywhere else,
/// readonly variables included, is a copy.
/// </summary>
internal static class Receivers
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        if (operation.Type is not { IsValueType: true } || operation.ConstantValue.HasValue)
        {
            return Expressions.Evaluate(operation, frame);
        }
        switch (operation)
        {
            case ILocalReferenceOperation
            {
                Local: { RefKind: RefKind.Ref } or { RefKind: RefKind.None, IsForEach: false, IsUsing: false }
            } reference:
                return Local(reference.Local, reference, frame);
            case IParameterReferenceOperation { Parameter: { RefKind: not RefKind.In } parameter } reference
                when (int)parameter.RefKind <= 2:
                return Variables.Read(parameter, reference, frame);
            case IFieldReferenceOperation reference when IsWritable(reference.Field, frame):
                return Fields.Raw(reference, frame);
            case IArrayElementReferenceOperation reference:
                return Arrays.RawElement(reference, frame);
            case IInstanceReferenceOperation reference:
                return InstanceReferences.Raw(reference, frame);
            case IConditionalOperation { IsRef: true } choice when !References.IsReadOnly(choice):
                return Evaluate(References.Chosen(choice, frame), frame);
            case IInvocationOperation { TargetMethod.ReturnsByRef: true } or IPropertyReferenceOperation { Property.ReturnsByRef: true }:
                return Cells.Of(operation, frame).Get();
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, frame);
            default:
                return Expressions.Evaluate(operation, frame);
        }
    }

    private static bool IsWritable(IFieldSymbol field, Frame frame) =>
        !field.IsReadOnly
        || (
            frame.Constructor is { } constructor
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, field.ContainingType.OriginalDefinition)
        );

    /// <summary>A struct that is declared without a value may be assigned field by field.</summary>
    private static object? Local(ILocalSymbol local, ILocalReferenceOperation reference, Frame frame)
    {
        var scope = Variables.Find(local, reference, frame, out var slot);
        if (ReferenceEquals(scope[slot], Scope.Unassigned))
        {
            scope[slot] = Defaults.Of(frame.Resolve(local.Type), frame.Run, reference.Syntax);
        }
        return Variables.Read(local, reference, frame);
    }
}
