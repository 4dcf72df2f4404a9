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
        // A type parameter may stand for a struct.
        if (operation.Type is not { IsReferenceType: false } || operation.ConstantValue.HasValue)
        {
            return Expressions.Evaluate(operation, frame);
        }
        frame.Run.Budget.Descend();
        switch (operation)
        {
            case ILocalReferenceOperation { Local: { RefKind: not RefKind.RefReadOnly } local } reference:
                return Local(local, reference, frame);
            case IParameterReferenceOperation { Parameter: { RefKind: not RefKind.In } parameter } reference
                when (int)parameter.RefKind <= 2:
                return Variables.Read(parameter, reference, frame);
            case IFieldReferenceOperation reference when IsWritable(reference, frame):
                return Fields.Raw(reference, frame);
            case IArrayElementReferenceOperation reference:
                return Arrays.RawElement(reference, frame);
            case IInlineArrayAccessOperation access when !InlineArrays.IsReadOnly(access, frame):
                return InlineArrays.Raw(access, frame);
            case IInstanceReferenceOperation reference
                when !frame.IsReadOnly || reference.ReferenceKind != InstanceReferenceKind.ContainingTypeInstance:
                return InstanceReferences.Raw(reference, frame);
            case IConditionalOperation { IsRef: true } choice when !References.IsReadOnly(choice, frame):
                return Evaluate(References.Chosen(choice, frame), frame);
            case IInvocationOperation { TargetMethod.ReturnsByRef: true }
            or IPropertyReferenceOperation { Property.ReturnsByRef: true }
            or IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol { ReturnsByRef: true } }:
                return Cells.Of(operation, frame).Get();
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, frame);
            default:
                return Expressions.Evaluate(operation, frame);
        }
    }

    /// <summary>What <c>this</c> is within a member, when the member is called on a value.</summary>
    public static object? Within(IMethodSymbol method, object? receiver, bool isIterator) =>
        receiver is not Composite { IsStruct: true } value ? receiver
        // What a struct inherits from an interface sees it in a box.
        : method.ContainingType.TypeKind == TypeKind.Interface ? Composite.Box(value)
        : isIterator ? value.Copy()
        : value is UserObject { IsBoxed: true } box ? box.Content
        : value;

    private static bool IsWritable(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (field.IsReadOnly)
        {
            return frame.Constructor is { } constructor
                && SymbolEqualityComparer.Default.Equals(
                    constructor.ContainingType.OriginalDefinition,
                    field.ContainingType.OriginalDefinition
                );
        }
        return !frame.IsReadOnly || !IsPartOfThis(reference);
    }

    private static bool IsPartOfThis(IFieldReferenceOperation reference)
    {
        while (reference.Instance is IFieldReferenceOperation outer)
        {
            reference = outer;
        }
        return reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
    }

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
