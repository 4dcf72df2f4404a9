using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// A text of the template: literal, or known only to the deployment, such as the id of a resource. The latter has no characters that a
/// program could read, so it cannot be compared or concatenated; but where a <see cref="Text"/> is expected, an interpolated string such as
/// <c>$"{Parameter.Text("Env")}-{vpc.Id}"</c> is one that the deployment puts together (<c>Fn::Sub</c>). That needs C# 10.
/// </summary>
[InterpolatedStringHandler]
public sealed class Text
{
    private readonly string? literal;
    private readonly Func<ModelBuilder, Value<string>>? resolve;
    private readonly List<Text>? parts;
    private readonly string? logicalName;

    /// <summary>Begins an interpolated string; compilers call it.</summary>
    /// <param name="literalLength">How many characters stand outside of holes.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Text(int literalLength, int formattedCount)
    {
        // Mere hints, which a program that calls this by itself may get wrong by billions: so nothing is allocated for them.
        Guard.NotNegative(literalLength, nameof(literalLength));
        Guard.NotNegative(formattedCount, nameof(formattedCount));
        parts = [];
    }

    private Text(string? literal, string? logicalName, Func<ModelBuilder, Value<string>> resolve)
    {
        this.literal = literal;
        this.resolve = resolve;
        this.logicalName = logicalName;
    }

    /// <summary>The nodes that must belong to the topology which uses the text; none when any may.</summary>
    internal IEnumerable<Node> Nodes => parts?.SelectMany(part => part.Nodes) ?? OwnNodes;

    /// <summary>What stands for it in a logical id.</summary>
    internal string LogicalName =>
        parts is null ? logicalName ?? LogicalIds.Of(literal!) : string.Concat(parts.Select(part => part.LogicalName));

    /// <summary>How much the text is made of.</summary>
    internal Extent Extent { get; private set; }

    private IReadOnlyList<Node> OwnNodes { get; init; } = [];

    /// <summary>A literal text.</summary>
    public static implicit operator Text(string text)
    {
        Guard.NotNull(text, nameof(text));
        return new Text(text, null, _ => DynamicReference.Read(text));
    }

    /// <summary>What the deployment passes for the parameter.</summary>
    public static implicit operator Text(Parameter parameter)
    {
        Guard.NotNull(parameter, nameof(parameter));
        return new Text(null, LogicalIds.Of(parameter.Name), builder => new Value<string>.Symbolic(parameter.AsText(builder)));
    }

    /// <summary>A block: as it was written, or what the deployment makes of it.</summary>
    public static implicit operator Text(CidrBlock cidr)
    {
        Guard.NotNull(cidr, nameof(cidr));
        return new Text(cidr.Literal, cidr.LogicalName, cidr.ResolveText)
        {
            OwnNodes = cidr.Node is { } node ? [node] : [],
            Extent = cidr.Extent,
        };
    }

    /// <summary>The name of a zone: as it was given, or that which the deployment finds in its Region.</summary>
    public static implicit operator Text(Zone zone)
    {
        Guard.NotNull(zone, nameof(zone));
        return new Text(zone.Name, "Zone", zone.ResolveText);
    }

    /// <summary>Texts with a separator between them.</summary>
    /// <param name="separator">What stands between two texts.</param>
    /// <param name="texts">The texts in order.</param>
    public static Text Join(string separator, params Text[] texts) => Join(separator, (IEnumerable<Text>)texts);

    /// <summary>Texts with a separator between them, such as the ids of subnets: <c>Text.Join(",", subnets.Select(subnet => subnet.Id))</c>.</summary>
    /// <param name="separator">What stands between two texts.</param>
    /// <param name="texts">The texts in order.</param>
    public static Text Join(string separator, IEnumerable<Text> texts)
    {
        Guard.NotNull(separator, nameof(separator));
        var joined = new Text(0, 0);
        foreach (var text in Guard.NotNull(texts, nameof(texts)))
        {
            if (joined.parts!.Count > 0)
            {
                joined.Append(separator);
            }

            joined.Append(Guard.NotNull(text, nameof(texts)));
        }

        return joined;
    }

    /// <summary>
    /// One item of a list that only the deployment knows (<c>Fn::Select</c>), such as the first id that a firewall's endpoints have:
    /// <c>Text.Select(0, firewall.Attribute("EndpointIds"))</c>.
    /// </summary>
    /// <param name="index">Which item; zero for the first.</param>
    /// <param name="list">A list: an attribute that is one, a list parameter, or what <see cref="Split"/> gives.</param>
    public static Text Select(int index, Text list)
    {
        Guard.NotNegative(index, nameof(index));
        Guard.NotNull(list, nameof(list));
        return Function("Fn::Select", index.ToString(CultureInfo.InvariantCulture), list);
    }

    /// <summary>
    /// The list of the parts of a text (<c>Fn::Split</c>), for <see cref="Select"/> to choose from: of <c>eu-west-1a:vpce-0123</c> split at
    /// the colon, item 1 is the id of the endpoint.
    /// </summary>
    /// <param name="separator">What stands between two parts.</param>
    /// <param name="text">The text.</param>
    public static Text Split(string separator, Text text)
    {
        Guard.NotNull(separator, nameof(separator));
        Guard.NotNull(text, nameof(text));
        return Function("Fn::Split", separator, text);
    }

    /// <summary>
    /// The items of a list that only the deployment knows, in one text (<c>Fn::Join</c>). Joined with commas and split at the name of a zone
    /// and a colon, the endpoints of a firewall give the one in that zone:
    /// <c>Text.Select(0, Text.Split(",", Text.Select(1, Text.Split("eu-west-1a:", Text.JoinList(",", firewall.Attribute("EndpointIds"))))))</c>.
    /// </summary>
    /// <param name="separator">What comes between two items; may be empty.</param>
    /// <param name="list">A list: an attribute that is one, a list parameter, or what <see cref="Split"/> gives.</param>
    public static Text JoinList(string separator, Text list)
    {
        Guard.NotNull(separator, nameof(separator));
        Guard.NotNull(list, nameof(list));
        return Function("Fn::Join", separator, list);
    }

    /// <summary>What another stack of the same account and Region exports (<c>Fn::ImportValue</c>).</summary>
    /// <param name="export">The name of the export, which no resource of this template may be part of.</param>
    public static Text Import(Text export)
    {
        Guard.NotNull(export, nameof(export));
        return new Text(null, export.LogicalName, builder => new Value<string>.Symbolic(new Expression.Import(export.Express(builder))))
        {
            OwnNodes = [.. export.Nodes],
            Extent = Extent.Around(export.Extent),
        };
    }

    /// <summary>One of two texts, as a condition turns out (<c>Fn::If</c>).</summary>
    /// <param name="condition">What decides.</param>
    /// <param name="whenTrue">The text when it holds; it may refer to what is there only then.</param>
    /// <param name="whenFalse">The text when it does not.</param>
    public static Text If(Condition condition, Text whenTrue, Text whenFalse)
    {
        Guard.NotNull(condition, nameof(condition));
        Guard.NotNull(whenTrue, nameof(whenTrue));
        Guard.NotNull(whenFalse, nameof(whenFalse));
        return Around(
            condition.Name,
            builder =>
            {
                var literal = condition.Use(builder);
                var (holds, fails) = literal.Holds ? (whenTrue, whenFalse) : (whenFalse, whenTrue);
                return new Expression.If(literal.Condition, holds.Express(builder), fails.Express(builder));
            },
            Extent.Around(condition.Extent, whenTrue.Extent, whenFalse.Extent),
            [.. condition.Nodes, .. whenTrue.Nodes, .. whenFalse.Nodes]
        );
    }

    /// <summary>Adds what stands outside of the holes; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => Append(value);

    /// <summary>Adds a hole with a text; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Text? value) => Append(value ?? "");

    /// <summary>Adds a hole with a parameter; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Parameter? value) => Append(value is null ? "" : value);

    /// <summary>Adds a hole with a block; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(CidrBlock? value) => Append(value is null ? "" : value);

    /// <summary>Adds a hole with a zone; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Zone? value) => Append(value is null ? "" : value);

    /// <summary>Adds a hole with characters; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string? value, int alignment = 0, string? format = null) =>
        Append(alignment < 0 ? (value ?? "").PadRight(-alignment) : (value ?? "").PadLeft(alignment));

    /// <summary>Adds a hole with anything else, in the invariant culture; compilers call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(object? value, int alignment = 0, string? format = null)
    {
        switch (value)
        {
            case Text text when alignment == 0:
                AppendFormatted(text);
                break;
            case Parameter parameter when alignment == 0:
                AppendFormatted(parameter);
                break;
            case CidrBlock block when alignment == 0:
                AppendFormatted(block);
                break;
            case Zone zone when alignment == 0:
                AppendFormatted(zone);
                break;
            case IFormattable formattable:
                AppendFormatted(formattable.ToString(format, CultureInfo.InvariantCulture), alignment);
                break;
            default:
                AppendFormatted(value?.ToString(), alignment);
                break;
        }
    }

    /// <summary>The literal text; a text that only the deployment knows throws.</summary>
    /// <exception cref="SymbolicValueException">The text is known only to the deployment.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() =>
        parts is not null ? string.Concat(parts) : literal ?? throw new SymbolicValueException("This text is known only to the deployment");

    internal static Text Ref(Node node, Func<ModelBuilder, ElementId> id) => Of("Id", builder => new Expression.Ref(id(builder)), node);

    internal static Text Attribute(Node node, Func<ModelBuilder, ElementId> id, string name) =>
        Of(LogicalIds.Of(name), builder => new Expression.Attribute(id(builder), name), node);

    /// <summary>A text that only the deployment knows.</summary>
    /// <param name="logicalName">What stands for it in a logical id.</param>
    /// <param name="express">How CloudFormation finds it.</param>
    /// <param name="nodes">What must belong to the topology which uses it.</param>
    internal static Text Of(string logicalName, Func<ModelBuilder, Expression> express, params Node[] nodes) =>
        Around(logicalName, express, default, nodes);

    private static Text Around(string logicalName, Func<ModelBuilder, Expression> express, Extent extent, Node[] nodes) =>
        new(null, logicalName, builder => new Value<string>.Symbolic(express(builder))) { OwnNodes = nodes, Extent = extent };

    internal Value<string> Resolve(ModelBuilder builder) => resolve is not null ? resolve(builder) : Join(builder);

    /// <summary>The text as part of a larger expression.</summary>
    internal Expression Express(ModelBuilder builder) =>
        Resolve(builder) switch
        {
            Value<string>.Known known => new Expression.Literal(known.Content),
            Value<string>.Symbolic symbolic => symbolic.Expression,
            _ => throw new InvalidOperationException("A text of the DSL is never invalid."),
        };

    private static Text Function(string name, string argument, Text operand) =>
        Around(
            operand.LogicalName,
            builder => new Expression.Call(name, new ValueList<Expression>([new Expression.Literal(argument), operand.Express(builder)])),
            Extent.Around(operand.Extent),
            [.. operand.Nodes]
        );

    private void Append(Text text)
    {
        if (parts is null)
        {
            throw new InvalidOperationException("Only a compiler adds to a text, while it builds an interpolated string.");
        }

        Extent = Extent.With(text.Extent);
        parts.Add(text);
    }

    // Literal neighbours become one, so that a text without a symbol is literal and "${" is seen even where a hole completes it.
    private Value<string> Join(ModelBuilder builder)
    {
        var joined = new List<Expression>();
        foreach (var part in parts!.SelectMany(part => Parts(part.Express(builder))))
        {
            if (part is Expression.Literal literalPart && joined.Count > 0 && joined[joined.Count - 1] is Expression.Literal before)
            {
                joined[joined.Count - 1] = new Expression.Literal(before.Content + literalPart.Content);
            }
            else if (part is not Expression.Literal { Content: "" })
            {
                joined.Add(part);
            }
        }

        return joined.Count == 0 ? ""
            : joined.Count == 1 && joined[0] is Expression.Literal only ? DynamicReference.Read(only.Content)
            : joined.Count == 1 ? new Value<string>.Symbolic(joined[0])
            : new Value<string>.Symbolic(DynamicReference.Complete(new Expression.Interpolation(new ValueList<Expression>(joined))));
    }

    private static IEnumerable<Expression> Parts(Expression expression) =>
        expression switch
        {
            Expression.Interpolation interpolation => interpolation.Parts,
            Expression.Dynamic reference => Parts(reference.Text),
            _ => [expression],
        };
}
