using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>The functions that make texts: Sub, Join, Base64 and ToJsonString.</summary>
internal sealed class TextFunctions(Evaluator evaluator)
{
    public TemplateValue Sub(DocumentNode argument)
    {
        var variables = new Dictionary<string, DocumentNode>(StringComparer.Ordinal);
        var text = argument;
        if (argument is DocumentList { Count: 2 } list && list.Items[1] is DocumentObject named)
        {
            text = list.Items[0];
            foreach (var member in named)
            {
                variables[member.Key] = member.Value;
            }
        }
        else if (argument is DocumentList { Count: 1 } single)
        {
            text = single.Items[0];
        }

        return text is DocumentText literal ? Concatenate(argument, Parts(argument, literal.Content, variables))
            : MacroCalls.Is(text) ? evaluator.Evaluate(text)
            : throw evaluator.Fault(argument, "Fn::Sub takes a literal text, or a list of it and an object with variables");
    }

    public TemplateValue Join(DocumentNode argument)
    {
        var arguments = evaluator.Arguments("Fn::Join", argument, 2, 2);
        if (evaluator.Known(arguments[0], "the delimiter of Fn::Join") is not { } separator)
        {
            return evaluator.Unknown("Fn::Join", arguments);
        }

        var items = evaluator.Evaluate(arguments[1]);
        if (items is not TemplateValue.List list)
        {
            return new TemplateValue.Symbolic(
                new Expression.Call("Fn::Join", new ValueList<Expression>([new Expression.Literal(separator), items.Express()]))
            );
        }

        var parts = new List<TemplateValue>();
        foreach (var item in list.Items)
        {
            if (parts.Count > 0 && separator.Length > 0)
            {
                parts.Add(new TemplateValue.Text(separator));
            }

            parts.Add(
                item is TemplateValue.SymbolicList open
                    ? new TemplateValue.Symbolic(
                        new Expression.Call("Fn::Join", new ValueList<Expression>([new Expression.Literal(separator), open.Expression]))
                    )
                    : item
            );
        }

        return Concatenate(argument, parts);
    }

    public TemplateValue Base64(DocumentNode argument) =>
        new TemplateValue.Symbolic(new Expression.Call("Fn::Base64", new ValueList<Expression>([evaluator.Evaluate(argument).Express()])));

    public TemplateValue ToJson(DocumentNode argument)
    {
        // What it refers to counts, what it looks like does not.
        var value = evaluator.Evaluate(argument);
        return new TemplateValue.Symbolic(new Expression.Call("Fn::ToJsonString", new ValueList<Expression>([value.Express()])));
    }

    /// <summary>What the variables of a text name.</summary>
    public static IEnumerable<string> VariablesOf(string text)
    {
        for (
            var open = text.IndexOf("${", StringComparison.Ordinal);
            open >= 0;
            open = text.IndexOf("${", open + 2, StringComparison.Ordinal)
        )
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return text.Substring(open + 2, close - open - 2).Trim();
        }
    }

    private IEnumerable<TemplateValue> Parts(DocumentNode at, string text, Dictionary<string, DocumentNode> variables)
    {
        var from = 0;
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0; open = text.IndexOf("${", from, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            yield return new TemplateValue.Text(text.Substring(from, open - from));
            var name = text.Substring(open + 2, close - open - 2);
            yield return name.StartsWith("!", StringComparison.Ordinal)
                ? new TemplateValue.Text("${" + name.Substring(1) + "}")
                : Variable(at, name.Trim(), variables);
            from = close + 1;
        }

        yield return new TemplateValue.Text(text.Substring(from));
    }

    private TemplateValue Variable(DocumentNode at, string name, Dictionary<string, DocumentNode> variables)
    {
        if (variables.TryGetValue(name, out var node))
        {
            return evaluator.Evaluate(node);
        }

        var references = new ReferenceFunctions(evaluator);
        var dot = name.IndexOf('.');
        return dot < 0 ? references.Named(at, name) : references.Attribute(at, name.Substring(0, dot), name.Substring(dot + 1));
    }

    // Literal neighbours become one, and a text without a symbol is literal.
    private TemplateValue Concatenate(DocumentNode at, IEnumerable<TemplateValue> parts)
    {
        var joined = new List<Expression>();
        var literal = new StringBuilder();
        foreach (var part in parts.SelectMany(Flat))
        {
            evaluator.Spend(at, 1);
            if (part is Expression.Literal text)
            {
                evaluator.Spend(at, text.Content.Length / 1000);
                literal.Append(text.Content);
                continue;
            }

            Flush();
            joined.Add(part);
        }

        if (joined.Count == 0)
        {
            return evaluator.Scope.TextOf(literal.ToString());
        }

        Flush();
        return new TemplateValue.Symbolic(
            joined.Count == 1 ? joined[0] : evaluator.Scope.TextOf(new Expression.Interpolation(new ValueList<Expression>(joined)))
        );

        void Flush()
        {
            if (literal.Length > 0)
            {
                joined.Add(new Expression.Literal(literal.ToString()));
                literal.Clear();
            }
        }
    }

    private static IEnumerable<Expression> Flat(TemplateValue part) => Flat(part.Express());

    private static IEnumerable<Expression> Flat(Expression part) =>
        part switch
        {
            Expression.Interpolation interpolation => interpolation.Parts,
            Expression.Dynamic reference => Flat(reference.Text),
            _ => [part],
        };
}
