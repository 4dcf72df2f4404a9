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
            case Expression.Call call:
                foreach (var argument in call.Arguments)
                {
                    Collect(argument, found);
                }

                break;
        }
    }
}
