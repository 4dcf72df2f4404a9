using System.Globalization;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A parameter that holds the names of several availability zones.</summary>
public sealed class ZonesParameter : Parameter
{
    internal ZonesParameter(string name, string? defaultValue, string? description)
        : base(name, "List<AWS::EC2::AvailabilityZone::Name>", defaultValue, description) { }

    /// <summary>One of the zones (<c>Fn::Select</c>).</summary>
    /// <param name="index">Zero for the first; a deployment that passes fewer zones fails.</param>
    public Zone At(int index)
    {
        Guard.NotNegative(index, nameof(index));
        var place = index.ToString(CultureInfo.InvariantCulture);
        return IngressRouting.Zone.Of(builder => ListParameter.Select(builder.Use(this), place));
    }

    /// <inheritdoc />
    internal override Expression AsText(ModelBuilder builder) =>
        new Expression.Call("Fn::Join", new ValueList<Expression>([new Expression.Literal(","), builder.Use(this)]));
}
