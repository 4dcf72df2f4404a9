using System;
using System.ComponentModel;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// A block of addresses, literal or from a parameter. A text that is no block is kept and reported as an error where it was written.
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

    /// <summary>What stands for it in the logical id of a route.</summary>
    internal string LogicalName { get; }

    /// <summary>A literal block such as <c>10.0.1.0/24</c> or <c>2001:db8::/56</c>.</summary>
    public static implicit operator CidrBlock(string cidr)
    {
        var block = Cidr.Read(Guard.NotNull(cidr, nameof(cidr)));
        return new CidrBlock(cidr, LogicalIds.OfBlock(cidr, block), _ => block);
    }

    /// <summary>The block that the deployment passes for the parameter.</summary>
    public static implicit operator CidrBlock(CidrParameter parameter)
    {
        Guard.NotNull(parameter, nameof(parameter));
        return new CidrBlock(null, LogicalIds.Of(parameter.Name), builder => new Value<Cidr>.Symbolic(builder.Use(parameter)));
    }

    /// <summary>The block as it was written; one that only the deployment knows throws.</summary>
    /// <exception cref="SymbolicValueException">The block is known only to the deployment.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => literal ?? throw new SymbolicValueException("This CIDR block is known only to the deployment");

    /// <summary>A block of an existing resource that the user left out.</summary>
    /// <param name="description">What it is, in words.</param>
    internal static CidrBlock Unstated(string description) =>
        new(null, "", _ => new Value<Cidr>.Symbolic(new Expression.Opaque(description)));

    internal Value<Cidr> Resolve(ModelBuilder builder) => resolve(builder);
}
