using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Gives the variables of a foreach loop their values at every turn.</summary>
internal sealed class ForEachBinding
{
    private readonly Frame frame;
    private readonly IOperation variable;
    private readonly ILocalSymbol? local;
    private readonly ITypeSymbol? elementType;
    private readonly Conversion conversion;
    private readonly DeconstructionInfo deconstruction;

    public ForEachBinding(IForEachLoopOperation loop, Frame frame)
    {
        this.frame = frame;
        variable = loop.LoopControlVariable;
        local = (variable as IVariableDeclaratorOperation)?.Symbol;
        var model = loop.SemanticModel!;
        var info = model.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        elementType = info.ElementType is { } type ? frame.Resolve(type) : null;
        conversion = info.ElementConversion;
        if (local is null)
        {
            deconstruction = loop.Syntax is ForEachVariableStatementSyntax syntax
                ? model.GetDeconstructionInfo(syntax)
                : throw Expressions.Refuse(loop, frame);
        }
    }

    /// <summary>What the loop takes its turns by: the elements, or their places when its variable refers to them.</summary>
    public IEnumerable<object?> Elements(object collection, IOperation at)
    {
        if (local is not { IsRef: true })
        {
            return Sequences.Of(collection, at, frame);
        }
        return SpanValue.Of(collection) is { } span
            ? Places(span)
            : throw frame.Refuse(variable, "A loop whose variable refers to elements of this collection", "use a for loop");
    }

    private static IEnumerable<object?> Places(SpanValue span)
    {
        for (var i = 0; i < span.Length; i++)
        {
            yield return new SpanCell(span, i);
        }
    }

    public void Bind(object? element)
    {
        if (local is null)
        {
            Deconstruction.Assign(variable, element, elementType, deconstruction, frame);
            return;
        }
        if (element is Cell place)
        {
            frame.Scope.Declare(local, place);
            return;
        }
        var value = elementType is null
            ? element
            : ElementConversions.Apply(element, elementType, conversion, frame.Resolve(local.Type), variable, frame);
        frame.Scope.Declare(local, Composite.CopyOf(value));
    }
}
