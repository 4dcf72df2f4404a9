using System;
using System.Globalization;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Turns what nodes amount to into values of the model.</summary>
internal static class Conversions
{
    /// <summary>A text; null for nothing.</summary>
    public static Value<string>? ToText(this TemplateValue? value) =>
        value switch
        {
            null or TemplateValue.Nothing => null,
            TemplateValue.Text text => text.Content,
            TemplateValue.Symbolic symbolic => new Value<string>.Symbolic(symbolic.Expression),
            _ => new Value<string>.Symbolic(value.Express()),
        };

    /// <summary>A block of addresses of a family that the property takes; null for nothing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="family">The family.</param>
    /// <param name="property">The property.</param>
    /// <param name="other">Where a block of the other family goes.</param>
    public static Value<Cidr>? ToBlock(this TemplateValue? value, AddressFamily family, string property, string other) =>
        value switch
        {
            null or TemplateValue.Nothing => null,
            TemplateValue.Text text => Cidr.Read(text.Content) is var block && MayBe(text.Content, family)
                ? block
                : OfOtherFamily(text.Content, (block as Value<Cidr>.Invalid)?.Reason, family, property, other),
            _ when BlockArithmetic.FamilyOf(value.Express()) is { } own && own != family => OfOtherFamily(
                $"a block of {own}",
                null,
                family,
                property,
                other
            ),
            _ when BlockArithmetic.FamilyOf(value.Express()) is null && family == AddressFamily.IPv6 => new Value<Cidr>.Symbolic(
                new Expression.OfFamily(value.Express(), family)
            ),
            _ => new Value<Cidr>.Symbolic(value.Express()),
        };

    // A text that is no block at all tells its family all the same.
    private static bool MayBe(string text, AddressFamily family) =>
        text.IndexOf(':') >= 0 ? family == AddressFamily.IPv6 : text.IndexOf('.') < 0 || family == AddressFamily.IPv4;

    private static Value<Cidr>.Invalid OfOtherFamily(string text, string? fault, AddressFamily family, string property, string other)
    {
        var own = Cidr.Other(family);
        var refusal =
            property == "DestinationCidrBlock" && text.IndexOf(' ') < 0
                ? $" ('Value ({text}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.')"
                : "";
        var what = fault is null ? "it" : $"a block such as {Cidr.Any(own)}";
        return new(text, $"{property} takes {family}, and this is {own}{refusal}{(fault is null ? "" : "; besides, " + fault)}")
        {
            Remedy = $"write {what} as {other}",
        };
    }

    /// <summary>True or false; null for nothing.</summary>
    public static Value<bool>? ToFlag(this TemplateValue? value) =>
        value switch
        {
            null or TemplateValue.Nothing => null,
            TemplateValue.Text text => bool.TryParse(text.Content, out var flag)
                ? flag
                : new Value<bool>.Invalid(text.Content, "it is neither true nor false"),
            _ => new Value<bool>.Symbolic(value.Express()),
        };

    /// <summary>A whole number; null for nothing.</summary>
    public static Value<long>? ToNumber(this TemplateValue? value) =>
        value switch
        {
            null or TemplateValue.Nothing => null,
            TemplateValue.Text text => long.TryParse(
                text.Content,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : new Value<long>.Invalid(text.Content, "it is no whole number"),
            _ => new Value<long>.Symbolic(value.Express()),
        };

    /// <summary>An availability zone; null for nothing.</summary>
    public static Value<Zone>? ToZone(this TemplateValue? value) =>
        value switch
        {
            null or TemplateValue.Nothing => null,
            TemplateValue.Text text => new Zone.Named(text.Content),
            TemplateValue.Symbolic symbolic when PlaceOf(symbolic.Expression) is { } place => new Zone.Indexed(place),
            _ => new Value<Zone>.Symbolic(value.Express()),
        };

    // Fn::Select of Fn::GetAZs for the Region of the stack.
    private static int? PlaceOf(Expression expression) =>
        expression is Expression.Call { Function: "Fn::Select", Arguments: { Count: 2 } select }
        && select[0] is Expression.Literal index
        && select[1] is Expression.Call { Function: "Fn::GetAZs", Arguments.Count: 0 }
        && int.TryParse(index.Content, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : null;

    /// <summary>A property that the model does not look into.</summary>
    public static PropertyValue ToProperty(this TemplateValue value) =>
        value switch
        {
            TemplateValue.List list => new PropertyValue.List(new ValueList<PropertyValue>(list.Items.Select(ToProperty))),
            TemplateValue.Map map => new PropertyValue.Map(
                new ValueList<StatedProperty>(map.Entries.Select(entry => new StatedProperty(entry.Key, entry.Value.ToProperty())))
            ),
            _ => new PropertyValue.Text(value.ToText() ?? ""),
        };
}
