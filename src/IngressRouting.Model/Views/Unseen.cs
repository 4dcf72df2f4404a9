using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// What raw resources of a view may do out of the rules' sight. A rule that needs to know that there is no other route, association,
/// attachment or address asks here first; an answer is the end of "not proven, because …", and null means that there surely is none.
/// </summary>
public sealed class Unseen
{
    private readonly List<(RawResource Resource, UnseenEffects Effects, HashSet<ElementId> Mentioned)> resources = [];
    private readonly HashSet<ElementId> associated = [];
    private readonly TopologyView view;

    internal Unseen(TopologyView view)
    {
        this.view = view;
        foreach (var resource in view.Elements.OfType<RawResource>())
        {
            if (UnseenTypes.EffectsOf(resource.Type) is var effects && effects != UnseenEffects.None)
            {
                var mentions = Mentions.Of(resource).ToList();
                resources.Add((resource, effects, [.. mentions.Select(mention => mention.Element)]));
                if (effects == UnseenEffects.Associations)
                {
                    associated.UnionWith(mentions.Where(IsAssociatedSubnet).Select(mention => mention.Element));
                }
            }
        }
    }

    /// <summary>What may add routes to the table.</summary>
    public string? RoutesOf(RouteTable table) => Find(UnseenEffects.Routes, table, "may add routes to ");

    /// <summary>What may associate a table with the subnet.</summary>
    public string? AssociationsOf(Subnet subnet) => Find(UnseenEffects.Associations, subnet, "may associate another route table with ");

    /// <summary>Whether a raw resource surely associates a table with the subnet.</summary>
    public bool Associates(Subnet subnet) => associated.Contains(subnet.Id);

    /// <summary>What may associate a table with a gateway of a VPC.</summary>
    public string? AssociationsAtGatewayOf(Reference vpc)
    {
        foreach (var (resource, effects, _) in resources)
        {
            if (effects.HasFlag(UnseenEffects.Edges))
            {
                return Because(resource, $"may associate another route table with a gateway of {Wording.Vpc(view, vpc)}");
            }
        }

        return null;
    }

    /// <summary>What may attach the interface to an instance.</summary>
    public string? AttachmentsOf(NetworkInterface eni) => Find(UnseenEffects.Attachments, eni, "may attach ", " to an instance");

    /// <summary>What may attach a further interface to the instance. That other instances may be launched with interfaces is none of it.</summary>
    public string? AttachmentsTo(Instance instance) =>
        Find(UnseenEffects.Attachments, instance, "may attach another network interface to ", isWanted: AttachesToOthers);

    /// <summary>What may give the interface a public address.</summary>
    public string? AddressesOf(NetworkInterface eni) => Find(UnseenEffects.Addresses, eni, "may give ", " a public IP address");

    /// <summary>What may let more into the security group.</summary>
    public string? RulesOf(SecurityGroup group) => Find(UnseenEffects.Rules, group, "may add rules to ");

    /// <summary>What may associate the security group with another VPC.</summary>
    public string? AssociationsOf(SecurityGroup group) =>
        Find(UnseenEffects.GroupAssociations, group, "may associate ", " with another VPC");

    // Asked of every table, subnet and interface, so that words are made only for an answer.
    private string? Find<T>(UnseenEffects effect, T element, string before, string after = "", Func<RawResource, bool>? isWanted = null)
        where T : Element
    {
        foreach (var (resource, effects, mentioned) in resources)
        {
            if (
                effects.HasFlag(effect)
                && isWanted?.Invoke(resource) != false
                && (effects == UnseenEffects.Anything || MayMean(resource, mentioned, element))
            )
            {
                return Because(resource, before + element.Title + after);
            }
        }

        return null;
    }

    // What names another element of that type means that one; what names none may mean any, unless it is all literal.
    private bool MayMean<T>(RawResource resource, HashSet<ElementId> mentioned, T element)
        where T : Element =>
        mentioned.Contains(element.Id) || (mentioned.All(id => view.Find<T>(id) is null) && resource.Properties.Any(IsOpen));

    private static bool AttachesToOthers(RawResource resource) => resource.Type is not ("AWS::EC2::Instance" or "AWS::EC2::LaunchTemplate");

    private static bool IsAssociatedSubnet(Mention mention) =>
        mention.When.Equals(Presence.Always) && mention.Facet == Facets.Of(Facets.Setting, "SubnetId");

    // What a function stands for that gives properties may name anything.
    private static bool IsOpen(StatedProperty property) =>
        property.Name.StartsWith("Fn::", StringComparison.Ordinal) || IsOpen(property.Value);

    private static bool IsOpen(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text { Content: Value<string>.Symbolic { Expression: not (Expression.Ref or Expression.Attribute) } } => true,
            PropertyValue.List list => list.Items.Any(IsOpen),
            PropertyValue.Map map => map.Entries.Any(IsOpen),
            _ => false,
        };

    private static string Because(RawResource resource, string what) =>
        $"{resource.Title} {what}, and the topology does not say whether it does";
}
