namespace IngressRouting.Model;

/// <summary>Divides blocks, as <c>Fn::Cidr</c> does at deployment: a known block at once, any other by a term of the model.</summary>
public static class BlockArithmetic
{
    /// <summary>How many parts <c>Fn::Cidr</c> gives at most (CloudFormation Template Reference, "Fn::Cidr").</summary>
    public const int MostParts = 256;

    /// <summary>One of the equal parts that a block divides into.</summary>
    /// <param name="parent">The block.</param>
    /// <param name="prefixLength">How long the prefix of each part is.</param>
    /// <param name="index">Which part; zero for the first.</param>
    /// <returns>The part: known when the parent is; invalid when there is no such part, or no way to ask CloudFormation for it.</returns>
    public static Value<Cidr> PartOf(Value<Cidr> parent, int prefixLength, int index) =>
        parent switch
        {
            Value<Cidr>.Known known => PartOf(known.Content, prefixLength, index),
            Value<Cidr>.Symbolic symbolic => PartOf(symbolic.Expression, prefixLength, index),
            Value<Cidr>.Invalid invalid => invalid with { IsDerived = true },
            _ => parent,
        };

    /// <summary>The family of a block. A symbol whose family nothing tells is taken for IPv4, as almost every parameter for a block is.</summary>
    public static AddressFamily FamilyOf(Value<Cidr> block) =>
        block switch
        {
            Value<Cidr>.Known known => known.Content.Family,
            Value<Cidr>.Symbolic symbolic => FamilyOf(symbolic.Expression) ?? AddressFamily.IPv4,
            Value<Cidr>.Invalid invalid when invalid.Text.IndexOf(':') >= 0 => AddressFamily.IPv6,
            _ => AddressFamily.IPv4,
        };

    /// <summary>The family of the block that an expression gives; null when nothing tells.</summary>
    public static AddressFamily? FamilyOf(Expression expression) =>
        expression switch
        {
            Expression.Block block => block.Family,
            Expression.Ipv6BlockOf => AddressFamily.IPv6,
            Expression.OfFamily known => known.Family,
            Expression.Attribute { Name: "CidrBlock" } => AddressFamily.IPv4,
            Expression.If choice => FamilyOf(choice.WhenTrue) ?? FamilyOf(choice.WhenFalse),
            _ => null,
        };

    private static Value<Cidr> PartOf(Cidr parent, int prefixLength, int index)
    {
        if (parent.TryPart(prefixLength, index, out var part))
        {
            return part;
        }

        return new Value<Cidr>.Invalid(
            Name(parent.ToString(), prefixLength, index),
            Missing(parent.ToString(), parent.Family, parent.PrefixLength, prefixLength)
        );
    }

    private static Value<Cidr> PartOf(Expression parent, int prefixLength, int index)
    {
        // No block of a VPC or subnet has an IPv4 prefix longer than /28 or an IPv6 prefix shorter than /44.
        var family = FamilyOf(parent) ?? (prefixLength > 32 ? AddressFamily.IPv6 : AddressFamily.IPv4);
        var block = new Expression.Block(parent, family, prefixLength, index);
        var from = (parent as Expression.Block)?.PrefixLength ?? 0;
        if (prefixLength >= Cidr.Width(family) || !Cidr.Fits(from, prefixLength, index))
        {
            var text = parent is Expression.Block outer ? $"the block of /{outer.PrefixLength}" : "the block";
            return new Value<Cidr>.Invalid(Name(text, prefixLength, index), Missing(text, family, from, prefixLength));
        }

        return index < MostParts
            ? new Value<Cidr>.Symbolic(block)
            : new Value<Cidr>.Invalid(
                Name("the block", prefixLength, index),
                $"Fn::Cidr gives at most {MostParts} blocks, so that the last has the index {MostParts - 1}"
            );
    }

    private static string Name(string parent, int prefixLength, int index) => $"block {index} of /{prefixLength} in {parent}";

    private static string Missing(string parent, AddressFamily family, int from, int prefixLength)
    {
        var bits = prefixLength - from;
        return prefixLength > Cidr.Width(family) ? $"the prefix length of an {family} block is a number from 0 to {Cidr.Width(family)}"
            : bits < 0 ? $"{parent} is smaller than a /{prefixLength}"
            : bits < 31 && from > 0 ? $"{parent} has {1 << bits} of them, so that the last has the index {(1 << bits) - 1}"
            : $"{parent} has no such block that Fn::Cidr could give";
    }
}
