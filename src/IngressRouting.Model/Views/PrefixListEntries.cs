using System.Globalization;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>What a prefix list that a raw resource of the topology makes counts as in a route table.</summary>
internal static class PrefixListEntries
{
    private const string Type = "AWS::EC2::PrefixList";

    /// <summary>
    /// Its address family and its <c>MaxEntries</c>, as many routes as it counts as (VPC User Guide, "Amazon VPC quotas"); null for a list
    /// that exists already, or of which that is not known.
    /// </summary>
    public static (AddressFamily Family, long Count)? Of(TopologyView view, Destination.PrefixList list) =>
        list.Id is Value<string>.Symbolic { Expression: var expression }
        && ElementOf(expression) is { } id
        && view.Find<RawResource>(id) is { Type: Type } resource
        && FamilyOf(resource) is { } family
        && NumberOf(Find(resource, "MaxEntries")) is { } count and > 0
            ? (family, count)
            : null;

    // CloudFormation takes a text for a number, and a template is read as texts.
    private static long? NumberOf(PropertyValue? value) =>
        value switch
        {
            PropertyValue.Number number => number.Content,
            PropertyValue.Text { Content: Value<string>.Known text }
                when long.TryParse(text.Content, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };

    private static ElementId? ElementOf(Expression expression) =>
        expression switch
        {
            Expression.Ref reference => reference.Element,
            Expression.Attribute { Name: "PrefixListId" } attribute => attribute.Element,
            _ => null,
        };

    private static AddressFamily? FamilyOf(RawResource resource) =>
        Find(resource, "AddressFamily") is PropertyValue.Text { Content: Value<string>.Known { Content: var family } }
            ? family switch
            {
                "IPv4" => AddressFamily.IPv4,
                "IPv6" => AddressFamily.IPv6,
                _ => null,
            }
            : null;

    private static PropertyValue? Find(RawResource resource, string property) =>
        resource.Properties.LastOrDefault(stated => stated.Name == property)?.Value;
}
