using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>new { A = 1 }</c>.</summary>
internal static class AnonymousObjects
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var creation = (IAnonymousObjectCreationOperation)operation;
        var properties = new List<IPropertySymbol>();
        var values = new List<object?>();
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                throw Expressions.Refuse(initializer, frame);
            }
            properties.Add(target.Property);
            values.Add(Composite.CopyOf(Expressions.Evaluate(assignment.Value, frame)));
        }
        return new AnonymousObject((INamedTypeSymbol)frame.Resolve(operation.Type!), [.. properties], [.. values]);
    }
}
