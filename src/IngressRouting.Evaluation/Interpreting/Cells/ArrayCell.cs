using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An element of an array. The array may be of a more derived type than its variable says, and takes only elements of its own type.</summary>
internal sealed class ArrayCell(ArrayValue array, int index, IArrayElementReferenceOperation operation, Frame frame) : Cell
{
    public override object? Get() => array.Items[index];

    public override void Set(object? value)
    {
        Arrays.CheckStore(array, Known(), value, operation, frame);
        array.Items[index] = Composite.Assigned(array.Items[index], value);
    }

    /// <summary>A reference to an element lets any value of the variable's type in, so the runtime gives none where the types differ.</summary>
    public override void Refer()
    {
        if (Arrays.IsCovariant(array, Known()))
        {
            throw Faults.ArrayTypeMismatch(operation, frame);
        }
    }

    private ITypeSymbol? Known() =>
        (operation.ArrayReference.Type as IArrayTypeSymbol)?.ElementType is { } type ? frame.Resolve(type) : null;
}
