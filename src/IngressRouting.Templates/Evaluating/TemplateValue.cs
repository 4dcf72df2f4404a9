using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What a node of a template amounts to in one scenario, as far as that is known before the deployment.</summary>
internal abstract record TemplateValue
{
    private TemplateValue() { }

    /// <summary>A text; numbers and flags too, because CloudFormation takes the one for the other.</summary>
    public sealed record Text(string Content) : TemplateValue;

    /// <summary>A text that only the deployment knows.</summary>
    public sealed record Symbolic(Expression Expression) : TemplateValue;

    /// <summary>A list whose items are each known or not.</summary>
    public sealed record List(ValueList<TemplateValue> Items) : TemplateValue
    {
        public List(IEnumerable<TemplateValue> items)
            : this(new ValueList<TemplateValue>(items)) { }
    }

    /// <summary>A list of which only the deployment knows how long it is.</summary>
    public sealed record SymbolicList(Expression Expression) : TemplateValue;

    /// <summary>Values with names.</summary>
    public sealed record Map(ValueList<KeyValuePair<string, TemplateValue>> Entries) : TemplateValue
    {
        public TemplateValue? this[string name] => Entries.FirstOrDefault(entry => entry.Key == name).Value;
    }

    /// <summary>Nothing: <c>AWS::NoValue</c>, or null.</summary>
    public sealed record Nothing : TemplateValue;

    /// <summary>A text that the template states or that was put together: known, unless it holds a dynamic reference.</summary>
    public static TemplateValue Of(string text) =>
        DynamicReference.Read(text) is Value<string>.Symbolic reference ? new Symbolic(reference.Expression) : new Text(text);

    /// <summary>The value as part of a larger expression.</summary>
    public Expression Express() =>
        this switch
        {
            Text text => new Expression.Literal(text.Content),
            Symbolic symbolic => symbolic.Expression,
            SymbolicList list => list.Expression,
            List list => new Expression.Call("list", new ValueList<Expression>(list.Items.Select(item => item.Express()))),
            Map map => new Expression.Call("object", new ValueList<Expression>(map.Entries.SelectMany(Express))),
            _ => new Expression.Literal(""),
        };

    private static Expression[] Express(KeyValuePair<string, TemplateValue> entry) =>
        [new Expression.Literal(entry.Key), entry.Value.Express()];
}
