using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.CompilerServices;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// The value of a property that the DSL has no call for. Texts, interpolated strings, blocks, numbers, truth values and parameters convert
/// to it; a list parameter is the list itself.
/// </summary>
/// <example>
/// <code>
/// PropertyValue.List("a", vpc.Id, 3, PropertyValue.Map(("Enabled", true), ("Mode", Parameter.Text("Mode"))))
/// </code>
/// </example>
[InterpolatedStringHandler]
public sealed class PropertyValue
{
    private readonly Func<ModelBuilder, Model.PropertyValue> resolve;
    private readonly IReadOnlyList<Node> nodes = [];
    private readonly Extent extent;
    private readonly Text? text;

    /// <summary>Begins an interpolated string; compilers call it.</summary>
    /// <param name="literalLength">How many characters stand outside of holes.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PropertyValue(int literalLength, int formattedCount)
        : this(new Text(literalLength, formattedCount)) { }

    private PropertyValue(Text text)
    {
        this.text = text;
        resolve = builder => new Model.PropertyValue.Text(text.Resolve(builder));
    }

    private PropertyValue(Func<ModelBuilder, Model.PropertyValue> resolve, IEnumerable<Node> nodes, Extent extent = default)
    {
        this.resolve = resolve;
        this.nodes = [.. nodes];
        this.extent = extent;
    }

    private Extent Extent => text?.Extent ?? extent;

    /// <summary>The nodes that must belong to the topology which uses the value.</summary>
    internal IEnumerable<Node> Nodes => text?.Nodes ?? nodes;

    /// <summary>A literal text.</summary>
    public static implicit operator PropertyValue(string text) => (Text)Guard.NotNull(text, nameof(text));

    /// <summary>A text.</summary>
    public static implicit operator PropertyValue(Text text) => new(Guard.NotNull(text, nameof(text)));

    /// <summary>A block.</summary>
    public static implicit operator PropertyValue(CidrBlock cidr) => (Text)Guard.NotNull(cidr, nameof(cidr));

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

    /// <summary>Several texts, such as the ids of subnets.</summary>
    /// <param name="items">The texts in order.</param>
    public static PropertyValue List(IEnumerable<Text> items) =>
        List([.. Guard.NotNull(items, nameof(items)).Select(item => (PropertyValue)Guard.NotNull(item, nameof(items)))]);

    /// <summary>Several values.</summary>
    /// <param name="items">The values in order.</param>
    public static PropertyValue List(params PropertyValue[] items)
    {
        Guard.NoneNull(items, nameof(items));
        return new PropertyValue(
            builder => new Model.PropertyValue.List(new ValueList<Model.PropertyValue>(items.Select(item => item.Resolve(builder)))),
            items.SelectMany(item => item.Nodes),
            Extent.Around(items.Select(item => item.Extent))
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
            entries.SelectMany(entry => entry.Value.Nodes),
            Extent.Around(entries.Select(entry => entry.Value.Extent))
        );
    }

    /// <summary>Adds what stands outside of the holes; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => Building().AppendLiteral(value);

    /// <summary>Adds a hole with a text; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Text? value) => Building().AppendFormatted(value);

    /// <summary>Adds a hole with anything else, in the invariant culture; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(object? value, int alignment = 0, string? format = null) =>
        Building().AppendFormatted(value, alignment, format);

    private Text Building() =>
        text ?? throw new InvalidOperationException("Only a compiler adds to a text, while it builds an interpolated string.");

    internal Model.PropertyValue Resolve(ModelBuilder builder) => resolve(builder);
}
