using System;
using System.Globalization;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>What the model has a term for becomes that term, whatever functions it was written with.</summary>
internal static class ListTerms
{
    /// <summary>One item of a list.</summary>
    public static Expression ItemOf(Expression list, Expression index) =>
        (list, NumberOf(index)) switch
        {
            (Expression.Attribute { Name: "Ipv6CidrBlocks" } blocks, 0) => new Expression.Ipv6BlockOf(blocks.Element),
            (Expression.Call { Function: "Fn::Cidr", Arguments: { Count: 3 } cidr }, { } at) when NumberOf(cidr[2]) is { } bits => BlockOf(
                cidr[0],
                bits,
                at
            ),
            _ => new Expression.Call("Fn::Select", new ValueList<Expression>([index, list])),
        };

    private static Expression.Block BlockOf(Expression parent, int hostBits, int index)
    {
        var family = BlockArithmetic.FamilyOf(parent) ?? (hostBits > 28 ? AddressFamily.IPv6 : AddressFamily.IPv4);
        return new Expression.Block(parent, family, Math.Max(0, Cidr.Width(family) - hostBits), index);
    }

    private static int? NumberOf(Expression expression) =>
        expression is Expression.Literal literal
        && int.TryParse(literal.Content, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? bits
            : null;
}
