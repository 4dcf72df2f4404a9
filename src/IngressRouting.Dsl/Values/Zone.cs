using System;
using System.ComponentModel;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>An availability zone.</summary>
public sealed class Zone
{
    private readonly string? name;
    private readonly Func<ModelBuilder, Value<Model.Zone>> resolve;

    private Zone(string? name, Func<ModelBuilder, Value<Model.Zone>> resolve)
    {
        this.name = name;
        this.resolve = resolve;
    }

    /// <summary>The first zone of the Region that the stack is deployed to.</summary>
    public static Zone First { get; } = At(0);

    /// <summary>The second zone of the Region that the stack is deployed to.</summary>
    public static Zone Second { get; } = At(1);

    /// <summary>The third zone of the Region that the stack is deployed to.</summary>
    public static Zone Third { get; } = At(2);

    /// <summary>The zone that the deployment passes for the parameter.</summary>
    public static implicit operator Zone(ZoneParameter parameter)
    {
        Guard.NotNull(parameter, nameof(parameter));
        return new Zone(null, builder => new Value<Model.Zone>.Symbolic(builder.Use(parameter)));
    }

    /// <summary>A zone by its place in the Region's list, as <c>Fn::GetAZs</c> orders it.</summary>
    /// <param name="index">Zero for the first; a deployment fails in a Region that has fewer zones.</param>
    public static Zone At(int index)
    {
        Guard.NotNegative(index, nameof(index));
        return new Zone(null, _ => new Model.Zone.Indexed(index));
    }

    /// <summary>A zone by name, which binds the template to its Region.</summary>
    /// <param name="name">Such as <c>eu-west-1a</c>, or a dynamic reference to it.</param>
    public static Zone Named(string name)
    {
        Guard.NotBlank(name, nameof(name));
        return DynamicReference.Read(name) is Value<string>.Symbolic reference
            ? Of(_ => reference.Expression)
            : new Zone(name, _ => new Model.Zone.Named(name));
    }

    /// <summary>The name of a zone that was given by name; any other throws.</summary>
    /// <exception cref="SymbolicValueException">The name is known only to the deployment.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => name ?? throw new SymbolicValueException("The name of this zone is known only to the deployment");

    /// <summary>A zone that only the deployment knows.</summary>
    internal static Zone Of(Func<ModelBuilder, Expression> express) =>
        new(null, builder => new Value<Model.Zone>.Symbolic(express(builder)));

    /// <summary>The name of a zone that was given by name; null for any other.</summary>
    internal string? Name => name;

    internal Value<Model.Zone> Resolve(ModelBuilder builder) => resolve(builder);

    /// <summary>The zone's name as a text.</summary>
    internal Value<string> ResolveText(ModelBuilder builder) =>
        Resolve(builder) switch
        {
            Value<Model.Zone>.Known { Content: Model.Zone.Named named } => named.Name,
            Value<Model.Zone>.Known { Content: Model.Zone.Indexed indexed } => new Value<string>.Symbolic(
                new Expression.Call(
                    "Fn::Select",
                    new ValueList<Expression>([
                        new Expression.Literal(indexed.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                        new Expression.Call("Fn::GetAZs", ValueList<Expression>.Empty),
                    ])
                )
            ),
            Value<Model.Zone>.Symbolic symbolic => new Value<string>.Symbolic(symbolic.Expression),
            var other => throw new InvalidOperationException($"A zone of an unknown kind: {other.GetType().Name}"),
        };
}
