using System;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Writes an entry of the Conditions section. CloudFormation decides conditions before it makes anything, so that they can ask for
/// parameters only (CloudFormation User Guide, "Condition functions").
/// </summary>
internal sealed class ConditionWriter : ElementWriter
{
    private const int FewestOperands = 2;
    private const int MostOperands = 10;

    public override Type ElementType => typeof(Condition);

    public override void Write(Element element, DocumentObject body, ValueWriter values)
    {
        switch (((Condition)element).Test)
        {
            case ConditionTest.Equal equal:
                var left = Operand(element, equal.Left, Facets.Left, values);
                body.Add("Fn::Equals", new DocumentList { left, Operand(element, equal.Right, Facets.Right, values) });
                break;
            case ConditionTest.Opposite opposite:
                values.Require(opposite.Literal);
                body.Add("Fn::Not", new DocumentList { Intrinsic.Condition(opposite.Literal) });
                break;
            case ConditionTest.All all:
                body.Add("Fn::And", Operands(element, "Fn::And", all.Literals, values));
                break;
            case ConditionTest.Any any:
                body.Add("Fn::Or", Operands(element, "Fn::Or", any.Literals, values));
                break;
        }
    }

    private static DocumentNode Operand(Element element, Expression operand, string facet, ValueWriter values)
    {
        if (!IsKnownBefore(operand))
        {
            var message =
                $"{element.Title} compares what CloudFormation knows only when it has made resources; compare parameters, pseudo parameters and texts";
            values.NotExpressible(message, facet);
        }

        return values.Text(new Value<string>.Symbolic(operand));
    }

    private static DocumentList Operands(Element element, string function, ValueList<ConditionLiteral> literals, ValueWriter values)
    {
        if (literals.Count is < FewestOperands or > MostOperands)
        {
            var message = $"{element.Title} is made of {literals.Count}; {function} takes {FewestOperands} to {MostOperands} conditions";
            values.NotExpressible(message, Facets.Conditions);
        }

        var list = new DocumentList();
        foreach (var literal in literals)
        {
            values.Require(literal);
            list.Add(Intrinsic.Condition(literal));
        }

        return list;
    }

    private static bool IsKnownBefore(Expression expression)
    {
        switch (expression)
        {
            case Expression.Literal or Expression.Parameter or Expression.Pseudo or Expression.Mapping:
                return true;
            case Expression.Interpolation { Parts: var parts }:
                return AreKnownBefore(parts);
            case Expression.Call { Arguments: var arguments }:
                return AreKnownBefore(arguments);
            default:
                return false;
        }
    }

    private static bool AreKnownBefore(ValueList<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (!IsKnownBefore(expression))
            {
                return false;
            }
        }

        return true;
    }
}
