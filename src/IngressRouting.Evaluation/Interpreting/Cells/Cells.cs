using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Evaluates the left side of an assignment, or a ref argument, to the place that it names.</summary>
internal static class Cells
{
    public static Cell Of(IOperation operation, Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        frame.Run.Budget.Step(operation);
        switch (operation)
        {
            case ILocalReferenceOperation reference:
                return Local(reference.Local, operation, frame);
            case IParameterReferenceOperation reference:
                return Local(reference.Parameter, operation, frame);
            case IFieldReferenceOperation reference:
                return Field(reference, frame);
            case IPropertyReferenceOperation reference:
                return Property(reference, frame);
            case IArrayElementReferenceOperation reference:
                return Arrays.ElementCell(reference, frame);
            case IInlineArrayAccessOperation access:
                return InlineArrays.CellOf(access, frame);
            case IImplicitIndexerReferenceOperation reference:
                return ImplicitIndexers.CellOf(reference, frame);
            case IDiscardOperation:
                return new TemporaryCell(null);
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference }:
                return new VariableCell(frame.Scope, frame.Scope.Declare(reference.Local, Scope.Unassigned));
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
                when frame.This is UserObject { IsStruct: true } self:
                return new SelfCell(self);
            case IInterpolatedStringHandlerCreationOperation:
                return new TemporaryCell(Expressions.Evaluate(operation, frame));
            case IInterpolatedStringHandlerArgumentPlaceholderOperation
            {
                PlaceholderKind: InterpolatedStringArgumentPlaceholderKind.TrailingValidityArgument
            } when frame.Validity is { } validity:
                return validity;
            case IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } } call:
                return References.Returned(call, frame);
            case IConditionalOperation { IsRef: true } choice:
                return Of(References.Chosen(choice, frame), frame);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, frame);
            default:
                throw Expressions.Refuse(operation, frame);
        }
    }

    private static Cell Local(ISymbol variable, IOperation operation, Frame frame)
    {
        if (operation is ILocalReferenceOperation { IsDeclaration: true })
        {
            return new VariableCell(frame.Scope, frame.Scope.Declare(variable, Scope.Unassigned));
        }
        var scope = Variables.Find(variable, operation, frame, out var slot);
        return scope[slot] as Cell ?? new VariableCell(scope, slot);
    }

    private static Cell Field(IFieldReferenceOperation reference, Frame frame)
    {
        if (reference.Field.IsStatic)
        {
            return frame.Constructor is { MethodKind: MethodKind.StaticConstructor } constructor
                && SymbolEqualityComparer.Default.Equals(
                    constructor.ContainingType.OriginalDefinition,
                    reference.Field.ContainingType.OriginalDefinition
                )
                    ? new StaticCell(reference, frame)
                : !frame.Run.Statics.IsOfProgram(reference.Field) ? throw frame.Run.Members.Refuse(reference.Field, reference, frame)
                : throw StaticStorage.RefuseChange(reference.Field, reference, frame);
        }
        switch (Receivers.Evaluate(reference.Instance!, frame))
        {
            case UserObject instance:
                return new SlotCell(instance.Fields, Fields.Slot(instance, reference, frame));
            case TupleValue tuple when TupleValue.IndexOf(reference.Field) is >= 0 and var index:
                return new SlotCell(tuple.Items, index);
            case null:
                throw Faults.NullReference(reference, frame);
            default:
                throw frame.Run.Members.Refuse(reference.Field, reference, frame);
        }
    }

    private static Cell Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var receiver = reference.Instance is null ? null : Receivers.Evaluate(reference.Instance, frame);
        var arguments = Arguments.Evaluate(reference.Property.Parameters.Length, reference.Arguments, frame);
        if (reference.Property.ReturnsByRef || reference.Property.ReturnsByRefReadonly)
        {
            return reference.Instance is not null && receiver is null
                ? throw Faults.NullReference(reference, frame)
                : References.Returned(reference, receiver, arguments, frame);
        }
        return new PropertyCell(reference, receiver, arguments, frame);
    }
}
