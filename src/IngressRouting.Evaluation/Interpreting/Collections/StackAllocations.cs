using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>stackalloc</c> for a span: where its memory lies nobody can tell, so it is an array. The library has no operation for it.</summary>
internal static class StackAllocations
{
    public static bool Are(IOperation operation) =>
        operation.Kind == OperationKind.None
        && operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax;

    public static object Evaluate(IOperation operation, Frame frame)
    {
        var element = operation.Type is INamedTypeSymbol span && Spans.IsSpan(span) ? frame.Resolve(span.TypeArguments[0]) : null;
        var parts = operation.ChildOperations.ToList();
        if (element is null || parts.Count == 0)
        {
            throw ConstructNames.Refuse(operation, frame);
        }
        // The number of elements comes first, then those that are listed.
        var size = Expressions.Evaluate(parts[0], frame);
        var made = Arrays.Blank(frame.Run.Compilation.CreateArrayTypeSymbol(element), size, operation, frame);
        if (parts.Count > 1 && parts.Count - 1 != made.Items.Length)
        {
            throw ConstructNames.Refuse(operation, frame);
        }
        for (var i = 1; i < parts.Count; i++)
        {
            made.Items[i - 1] = Composite.CopyOf(Expressions.Evaluate(parts[i], frame));
        }
        return made;
    }
}
