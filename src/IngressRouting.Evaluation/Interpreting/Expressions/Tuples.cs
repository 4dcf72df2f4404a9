using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>(a, b)</c> as a value.</summary>
internal static class Tuples
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var tuple = (ITupleOperation)operation;
        var elements = tuple.Elements;
        var items = new object?[elements.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Composite.CopyOf(Expressions.Evaluate(elements[i], frame));
        }
        // A tuple with an element that has no type of its own, such as null or a lambda, gets its type from the conversion around it.
        var type = tuple.Type ?? tuple.NaturalType ?? (tuple.Parent as IConversionOperation)?.Type;
        return type is INamedTypeSymbol named
            ? new TupleValue((INamedTypeSymbol)frame.Resolve(named), items, frame.Run.Budget)
            : throw frame.Refuse(operation, "This tuple");
    }
}
