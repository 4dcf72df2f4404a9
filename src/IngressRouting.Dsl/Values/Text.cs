using System;
using System.ComponentModel;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// A text of the template: literal, or known only to the deployment, such as the id of a resource. The latter has no characters that a
/// program could read, so it cannot be compared, concatenated or interpolated.
/// </summary>
public sealed class Text
{
    private readonly string? literal;
    private readonly Func<ModelBuilder, Value<string>> resolve;

    private Text(string? literal, string logicalName, Func<ModelBuilder, Value<string>> resolve)
    {
        this.literal = literal;
        this.resolve = resolve;
        LogicalName = logicalName;
    }

    /// <summary>The node that must belong to the topology which uses the text; null when any may.</summary>
    internal Node? Node { get; private init; }

    /// <summary>What stands for it in a logical id.</summary>
    internal string LogicalName { get; }

    /// <summary>A literal text.</summary>
    public static implicit operator Text(string text)
    {
        Guard.NotNull(text, nameof(text));
        return new Text(text, LogicalIds.Of(text), _ => text);
    }

    /// <summary>What the deployment passes for the parameter.</summary>
    public static implicit operator Text(Parameter parameter)
    {
        Guard.NotNull(parameter, nameof(parameter));
        return new Text(null, LogicalIds.Of(parameter.Name), builder => new Value<string>.Symbolic(builder.Use(parameter)));
    }

    /// <summary>The literal text; a text that only the deployment knows throws.</summary>
    /// <exception cref="SymbolicValueException">The text is known only to the deployment.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => literal ?? throw new SymbolicValueException("This text is known only to the deployment");

    internal static Text Ref(Node node, Func<ModelBuilder, ElementId> id) =>
        new(null, "Id", builder => new Value<string>.Symbolic(new Expression.Ref(id(builder)))) { Node = node };

    internal static Text Attribute(Node node, Func<ModelBuilder, ElementId> id, string name) =>
        new(null, name, builder => new Value<string>.Symbolic(new Expression.Attribute(id(builder), name))) { Node = node };

    internal Value<string> Resolve(ModelBuilder builder) => resolve(builder);
}
