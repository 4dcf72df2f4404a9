using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>What the properties of raw resources amount to in one scenario: what is read from the template that is written of them.</summary>
internal sealed class StatedValues(LiftedTopology lifted, Scenario scenario)
{
    /// <summary>The conditions that were asked for and that the scenario leaves open.</summary>
    public HashSet<string> OpenConditions { get; } = new(System.StringComparer.Ordinal);

    public TemplateValue Of(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text { Content: Value<string>.Known known } => TemplateValue.Of(known.Content),
            PropertyValue.Text { Content: Value<string>.Symbolic symbolic } => Of(symbolic.Expression),
            PropertyValue.Text { Content: Value<string>.Invalid invalid } => new TemplateValue.Text(invalid.Text),
            PropertyValue.Flag flag => new TemplateValue.Text(flag.Content ? "true" : "false"),
            PropertyValue.Number number => new TemplateValue.Text(number.Content.ToString(CultureInfo.InvariantCulture)),
            PropertyValue.List list => new TemplateValue.List(list.Items.Select(Of).Where(IsThere)),
            PropertyValue.Map map => new TemplateValue.Map(
                new ValueList<KeyValuePair<string, TemplateValue>>(
                    map.Entries.Select(entry => new KeyValuePair<string, TemplateValue>(entry.Name, Of(entry.Value)))
                        .Where(entry => IsThere(entry.Value))
                )
            ),
            _ => new TemplateValue.Nothing(),
        };

    private TemplateValue Of(Expression expression) =>
        expression switch
        {
            Expression.Literal literal => TemplateValue.Of(literal.Content),
            Expression.Pseudo { Name: "AWS::NoValue" } => new TemplateValue.Nothing(),
            Expression.Ref reference => new TemplateValue.Symbolic(new Expression.Ref(lifted.Meant(reference.Element))),
            Expression.Attribute attribute => Of(attribute),
            Expression.If choice => Of(choice),
            Expression.Interpolation text => Of(text),
            Expression.Call { Function: "Fn::Select", Arguments: { Count: 2 } select } => new TemplateValue.Symbolic(
                ListTerms.ItemOf(Of(select[1]).Express(), Of(select[0]).Express())
            ),
            Expression.Call call => new TemplateValue.Symbolic(
                new Expression.Call(call.Function, new ValueList<Expression>(call.Arguments.Select(argument => Of(argument).Express())))
            ),
            _ => new TemplateValue.Symbolic(expression),
        };

    private TemplateValue Of(Expression.Attribute attribute)
    {
        var id = lifted.Meant(attribute.Element);
        var type = lifted.TypeOf(id) ?? "";
        return ResourceTypes.IsId(type, attribute.Name) ? new TemplateValue.Symbolic(new Expression.Ref(id))
            : ResourceTypes.IsList(type, attribute.Name) ? new TemplateValue.SymbolicList(attribute with { Element = id })
            : new TemplateValue.Symbolic(attribute with { Element = id });
    }

    private TemplateValue Of(Expression.If choice)
    {
        if (scenario.Conditions.TryGetValue(choice.Condition, out var holds))
        {
            return Of(holds ? choice.WhenTrue : choice.WhenFalse);
        }

        OpenConditions.Add(choice.Condition);
        return new TemplateValue.Symbolic(
            new Expression.If(choice.Condition, Of(choice.WhenTrue).Express(), Of(choice.WhenFalse).Express())
        );
    }

    private TemplateValue Of(Expression.Interpolation text)
    {
        var parts = new List<Expression>();
        foreach (var part in text.Parts.SelectMany(part => PartsOf(Of(part).Express())))
        {
            if (part is Expression.Literal literal && parts.Count > 0 && parts[parts.Count - 1] is Expression.Literal before)
            {
                parts[parts.Count - 1] = new Expression.Literal(before.Content + literal.Content);
            }
            else if (part is not Expression.Literal { Content: "" })
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? new TemplateValue.Text("")
            : parts.Count > 1 ? new TemplateValue.Symbolic(new Expression.Interpolation(new ValueList<Expression>(parts)))
            : parts[0] is Expression.Literal only ? TemplateValue.Of(only.Content)
            : new TemplateValue.Symbolic(parts[0]);
    }

    private static IEnumerable<Expression> PartsOf(Expression expression) =>
        expression is Expression.Interpolation inner ? inner.Parts : [expression];

    private static bool IsThere(TemplateValue value) => value is not TemplateValue.Nothing;
}
