using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// The value of a property that the DSL has no call for. Texts, numbers, truth values and parameters convert to it; a list parameter is the
/// list itself.
/// </summary>
/// <example>
/// <code>
/// PropertyValue.List("a", vpc.Id, 3, PropertyValue.Map(("Enabled", true), ("Mode", Parameter.Text("Mode"))))
/// </code>
/// </example>
public sealed class PropertyValue
{
    private readonly Func<ModelBuilder, Model.PropertyValue> resolve;

    private PropertyValue(Func<ModelBuilder, Model.PropertyValue> resolve, IEnumerable<Node> nodes)
    {
        this.resolve = resolve;
        Nodes = [.. nodes];
    }

    /// <summary>The nodes that must belong to the topology which uses the value.</summary>
    internal IReadOnlyList<Node> Nodes { get; }

    /// <summary>A literal text.</summary>
    public static implicit operator PropertyValue(string text) => (Text)Guard.NotNull(text, nameof(text));

    /// <summary>A text.</summary>
    public static implicit operator PropertyValue(Text text) =>
        new(builder => new Model.PropertyValue.Text(text.Resolve(builder)), Guard.NotNull(text, nameof(text)).Nodes);

    /// <summary>True or false.</summary>
    public static implicit operator PropertyValue(bool flag) => new(_ => new Model.PropertyValue.Flag(flag), []);

    /// <summary>A whole number.</summary>
    public static implicit operator PropertyValue(long number) => new(_ => new Model.PropertyValue.Number(number), []);

    /// <summary>What the deployment passes for the parameter: a text, or a list.</summary>
    public static implicit operator PropertyValue(Parameter parameter)
    {
        Guard.NotNull(parameter, nameof(parameter));
        return new PropertyValue(builder => new Model.PropertyValue.Text(new Value<string>.Symbolic(builder.Use(parameter))), []);
    }

    /// <summary>Several values.</summary>
    /// <param name="items">The values in order.</param>
    public static PropertyValue List(params PropertyValue[] items)
    {
        Guard.NoneNull(items, nameof(items));
        return new PropertyValue(
            builder => new Model.PropertyValue.List(new ValueList<Model.PropertyValue>(items.Select(item => item.Resolve(builder)))),
            items.SelectMany(item => item.Nodes)
        );
    }

    /// <summary>Values with names.</summary>
    /// <param name="entries">The names and values in order.</param>
    public static PropertyValue Map(params (string Key, PropertyValue Value)[] entries)
    {
        foreach (var (key, value) in Guard.NotNull(entries, nameof(entries)))
        {
            Guard.NotNull(key, nameof(entries));
            Guard.NotNull(value, nameof(entries));
        }

        return new PropertyValue(
            builder => new Model.PropertyValue.Map(
                new ValueList<StatedProperty>(entries.Select(entry => new StatedProperty(entry.Key, entry.Value.Resolve(builder))))
            ),
            entries.SelectMany(entry => entry.Value.Nodes)
        );
    }

    internal Model.PropertyValue Resolve(ModelBuilder builder) => resolve(builder);
}
