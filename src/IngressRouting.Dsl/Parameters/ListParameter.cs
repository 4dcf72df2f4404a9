using System.Globalization;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A parameter that holds several values; as a text it is all of them, with commas between.</summary>
public sealed class ListParameter : Parameter
{
    internal ListParameter(string name, string type, string? defaultValue, string? description)
        : base(name, type, defaultValue, description) { }

    /// <summary>One of the values (<c>Fn::Select</c>).</summary>
    /// <param name="index">Zero for the first; a deployment that passes fewer values fails.</param>
    public Text At(int index)
    {
        Guard.NotNegative(index, nameof(index));
        var place = index.ToString(CultureInfo.InvariantCulture);
        return IngressRouting.Text.Of(LogicalIds.Of(Name) + place, builder => Select(builder.Use(this), place));
    }

    /// <inheritdoc />
    internal override Expression AsText(ModelBuilder builder) =>
        new Expression.Call("Fn::Join", new ValueList<Expression>([new Expression.Literal(","), builder.Use(this)]));

    /// <summary>One item of a list.</summary>
    internal static Expression Select(Expression list, string place) =>
        new Expression.Call("Fn::Select", new ValueList<Expression>([new Expression.Literal(place), list]));
}
