using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>Finds the elements whose ids the outputs of the template tell to others.</summary>
internal static class Exports
{
    public static HashSet<ElementId> Find(TopologyView view)
    {
        var found = new HashSet<ElementId>();
        foreach (var element in view.Elements)
        {
            if (element is Output { Value: Value<string>.Symbolic { Expression: var expression } })
            {
                Collect(expression, found);
            }
        }

        return found;
    }

    private static void Collect(Expression expression, HashSet<ElementId> found)
    {
        switch (expression)
        {
            case Expression.Ref reference:
                found.Add(reference.Element);
                break;
            case Expression.Attribute attribute:
                found.Add(attribute.Element);
                break;
            case Expression.If choice:
                Collect(choice.WhenTrue, found);
                Collect(choice.WhenFalse, found);
                break;
            case Expression.Call { Arguments: var parts }:
                CollectAll(parts, found);
                break;
            case Expression.Interpolation { Parts: var parts }:
                CollectAll(parts, found);
                break;
        }
    }

    private static void CollectAll(ValueList<Expression> parts, HashSet<ElementId> found)
    {
        foreach (var part in parts)
        {
            Collect(part, found);
        }
    }
}
