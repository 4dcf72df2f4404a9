using System;
using System.ComponentModel;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// A block of addresses, literal, from a parameter, or the block of a VPC or subnet. A text that is no block is kept and reported as an
/// error where it was written.
/// </summary>
public sealed class CidrBlock
{
    private readonly string? literal;
    private readonly Func<ModelBuilder, Value<Cidr>> resolve;

    private CidrBlock(string? literal, string logicalName, Func<ModelBuilder, Value<Cidr>> resolve)
    {
        this.literal = literal;
        this.resolve = resolve;
        LogicalName = logicalName;
    }

    /// <summary>The node that must belong to the topology which uses the block; null when any may.</summary>
    internal Node? Node { get; private init; }

    /// <summary>How often the block was divided.</summary>
    internal Extent Extent { get; private init; }

    /// <summary>The text that was written; null for a block that only the deployment knows.</summary>
    internal string? Literal => literal;

    /// <summary>What stands for it in the logical id of a route.</summary>
    internal string LogicalName { get; }

    /// <summary>
    /// A literal block such as <c>10.0.1.0/24</c> or <c>2001:db8::/56</c>; or a dynamic reference such as <c>{{resolve:ssm:/network/cidr}}</c>,
    /// whose block only the deployment knows.
    /// </summary>
    public static implicit operator CidrBlock(string cidr)
    {
        var block = Cidr.Read(Guard.NotNull(cidr, nameof(cidr)));
        return new CidrBlock(block is Value<Cidr>.Symbolic ? null : cidr, LogicalIds.OfBlock(cidr, block), _ => block);
    }

    /// <summary>The block that the deployment passes for the parameter.</summary>
    public static implicit operator CidrBlock(CidrParameter parameter)
    {
        Guard.NotNull(parameter, nameof(parameter));
        return new CidrBlock(null, LogicalIds.Of(parameter.Name), builder => new Value<Cidr>.Symbolic(builder.Use(parameter)));
    }

    /// <summary>
    /// One of the equal parts that the block divides into. Of a literal block it is a literal; of any other, CloudFormation computes it by
    /// <c>Fn::Cidr</c>, which gives at most 256 parts. A part that does not exist is reported as an error where the result is used.
    /// </summary>
    /// <param name="prefixLength">How long the prefix of each part is: 24 divides <c>10.0.0.0/16</c> into 256.</param>
    /// <param name="index">Which part; zero for the first.</param>
    public CidrBlock Subnet(int prefixLength, int index)
    {
        Guard.NotNegative(prefixLength, nameof(prefixLength));
        Guard.NotNegative(index, nameof(index));
        if (literal is null)
        {
            var name = $"{LogicalName}x{Invariant(prefixLength)}x{Invariant(index)}";
            return new CidrBlock(null, name, builder => BlockArithmetic.PartOf(Resolve(builder), prefixLength, index))
            {
                Node = Node,
                Extent = Extent.Around(Extent),
            };
        }

        var part = BlockArithmetic.PartOf(Cidr.Read(literal), prefixLength, index);
        var text = part switch
        {
            Value<Cidr>.Known known => known.Content.ToString(),
            Value<Cidr>.Invalid invalid => invalid.Text,
            _ => literal,
        };
        return new CidrBlock(text, LogicalIds.OfBlock(text, part), _ => part);
    }

    /// <summary>The block as it was written; one that only the deployment knows throws.</summary>
    /// <exception cref="SymbolicValueException">The block is known only to the deployment.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => literal ?? throw new SymbolicValueException("This CIDR block is known only to the deployment");

    /// <summary>A block of an existing resource that the user left out.</summary>
    /// <param name="description">What it is, in words.</param>
    /// <param name="place">What tells it from all others of the topology.</param>
    internal static CidrBlock Unstated(string description, string place) =>
        new(null, "", _ => new Value<Cidr>.Symbolic(new Expression.Opaque(description, place)));

    /// <summary>A block that is found when the topology is finished.</summary>
    internal static CidrBlock Of(Node node, string logicalName, Func<ModelBuilder, Value<Cidr>> resolve) =>
        new(null, logicalName, resolve) { Node = node };

    /// <summary>The block as something else refers to it: a fault of it is that of the call which stated it first.</summary>
    internal CidrBlock Derived() => new(literal, LogicalName, builder => Derived(Resolve(builder))) { Node = Node, Extent = Extent };

    internal static Value<Cidr> Derived(Value<Cidr> block) =>
        block switch
        {
            Value<Cidr>.Known known => known.Content.Canonical(),
            Value<Cidr>.Invalid invalid => invalid with { IsDerived = true },
            _ => block,
        };

    internal Value<Cidr> Resolve(ModelBuilder builder) => resolve(builder);

    /// <summary>The block as a text. One that is no block is that of somebody else, of which a rule speaks.</summary>
    internal Value<string> ResolveText(ModelBuilder builder) =>
        Resolve(builder) switch
        {
            _ when literal is not null => literal,
            Value<Cidr>.Known known => known.Content.ToString(),
            Value<Cidr>.Symbolic symbolic => new Value<string>.Symbolic(symbolic.Expression),
            Value<Cidr>.Invalid invalid => invalid.Text,
            var other => throw new InvalidOperationException($"A block of an unknown kind: {other.GetType().Name}"),
        };

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
