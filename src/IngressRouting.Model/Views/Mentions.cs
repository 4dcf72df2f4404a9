using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Which other elements an element refers to.</summary>
internal static class Mentions
{
    /// <summary>Every reference of an element, in the order of its properties.</summary>
    public static IEnumerable<Mention> Of(Element element) => [.. OfStatements(element), .. OfGateways(element), .. OfResource(element)];

    private static IEnumerable<Mention> OfStatements(Element element) =>
        element switch
        {
            Vpc vpc => In(vpc.Cidr, Facets.Cidr),
            VpcCidrBlock block => [.. In(block.Vpc, Facets.Vpc), .. In(block.Source)],
            Subnet subnet =>
            [
                .. In(subnet.Vpc, Facets.Vpc),
                .. In(subnet.Cidr, Facets.Cidr),
                .. In(subnet.Ipv6Cidr, Facets.Ipv6Cidr),
                .. In(subnet.Zone, Facets.Zone),
                .. In(subnet.MapPublicIpOnLaunch, Facets.MapPublicIpOnLaunch),
                .. In(subnet.AssignIpv6AddressOnCreation, Facets.AssignIpv6AddressOnCreation),
            ],
            RouteTable table => In(table.Vpc, Facets.Vpc),
            Route route =>
            [
                .. In(route.Table, Facets.Table),
                .. In(route.Destination),
                .. In(route.Target.Reference?.Resource, Facets.Target),
            ],
            SubnetAssociation association => [.. In(association.Table, Facets.Table), .. In(association.Subnet, Facets.Subnet)],
            EdgeAssociation edge => [.. In(edge.Table, Facets.Table), .. In(edge.Gateway.Resource, Facets.Gateway)],
            NetworkInterface eni =>
            [
                .. In(eni.Subnet, Facets.Subnet),
                .. In(eni.SourceDestCheck, Facets.SourceDestCheck),
                .. In(eni.IsLaunchedWithPublicAddress, Facets.Subnet),
                .. eni.SecurityGroups.SelectMany(group => In(group, Facets.SecurityGroup)),
            ],
            Instance instance =>
            [
                .. In(instance.Image, Facets.Image),
                .. In(instance.InstanceType, Facets.InstanceType),
                .. instance.NetworkInterfaces.SelectMany(eni => In(eni, Facets.NetworkInterface)),
            ],
            ElasticIpAssociation association =>
            [
                .. In(association.ElasticIp, Facets.ElasticIp),
                .. In(association.NetworkInterface, Facets.NetworkInterface),
            ],
            Output output => [.. In(output.Value, Facets.Value), .. In(output.Export, Facets.Export)],
            _ => [],
        };

    private static IEnumerable<Mention> In(PropertyValue value, string facet) =>
        value switch
        {
            PropertyValue.Text text => In(text.Content, facet),
            PropertyValue.List list => list.Items.SelectMany(item => In(item, facet)),
            PropertyValue.Map map => map.Entries.SelectMany(entry => In(entry.Value, facet)),
            _ => [],
        };

    private static IEnumerable<Mention> OfGateways(Element element) =>
        element switch
        {
            GatewayAttachment attachment => [.. In(attachment.Vpc, Facets.Vpc), .. In(attachment.Gateway.Resource, Facets.Gateway)],
            VirtualPrivateGateway vgw => In(vgw.AmazonSideAsn, Facets.AmazonSideAsn),
            RoutePropagation propagation => [.. In(propagation.Table, Facets.Table), .. In(propagation.Gateway.Resource, Facets.Gateway)],
            NatGateway nat => [.. In(nat.Subnet, Facets.Subnet), .. In(nat.ElasticIp, Facets.ElasticIp)],
            EgressOnlyInternetGateway eigw => In(eigw.Vpc, Facets.Vpc),
            SecurityGroup group => [.. In(group.Vpc, Facets.Vpc), .. In(group.Description, Facets.Description)],
            SecurityGroupRule rule =>
            [
                .. In(rule.Group, Facets.SecurityGroup),
                .. In(rule.Protocol, Facets.Protocol),
                .. In(rule.Ports, Facets.Protocol),
                .. In(rule.Peer, rule is SecurityGroupIngress ? Facets.Source : Facets.Destination),
                .. In(rule.Description, Facets.Description),
            ],
            _ => [],
        };

    private static IEnumerable<Mention> In(SecurityGroupPeer peer, string facet) =>
        peer switch
        {
            SecurityGroupPeer.Addresses addresses => In(addresses.Block, facet),
            SecurityGroupPeer.PrefixList list => In(list.Id, facet),
            SecurityGroupPeer.OfGroup of => In(of.Group, facet),
            _ => [],
        };

    private static IEnumerable<Mention> OfResource(Element element) =>
        element is Resource resource
            ?
            [
                .. In(resource.ExistingId, Facets.Id),
                .. resource.Properties.SelectMany(property => In(property.Value, Facets.Of(Facets.Setting, property.Name))),
                .. resource.Tags.SelectMany(tag =>
                    In(tag.Value, Facets.Of(Facets.Value, tag.Key))
                        .Select(mention => mention with { When = mention.When.And(tag.Presence) })
                ),
            ]
            : [];

    private static IEnumerable<Mention> In(BlockSource source) =>
        source switch
        {
            BlockSource.FromPool pool => [.. In(pool.Cidr, Facets.Cidr), .. In(pool.Pool, Facets.Pool)],
            _ => In(source.Stated, Facets.Cidr),
        };

    private static IEnumerable<Mention> In(Destination destination) =>
        destination switch
        {
            Destination.Addresses addresses => In(addresses.Block, Facets.Destination),
            Destination.OfSubnet of => [new Mention(of.Subnet, Facets.Destination, Presence.Always)],
            Destination.PrefixList list => In(list.Id, Facets.Destination),
            _ => [],
        };

    private static IEnumerable<Mention> In(Reference? reference, string facet) =>
        reference switch
        {
            Reference.ToElement to => [new Mention(to.Id, facet, Presence.Always)],
            Reference.ToExisting existing => In(existing.Id, facet),
            _ => [],
        };

    private static IEnumerable<Mention> In<T>(Value<T>? value, string facet) =>
        value is Value<T>.Symbolic symbolic ? In(symbolic.Expression, facet, Presence.Always) : [];

    private static IEnumerable<Mention> In(Expression expression, string facet, Presence when) =>
        expression switch
        {
            Expression.Ref reference => [new Mention(reference.Element, facet, when)],
            Expression.Attribute attribute => [new Mention(attribute.Element, facet, when)],
            Expression.Ipv6BlockOf owner => [new Mention(owner.Element, facet, when)],
            Expression.Block block => In(block.Parent, facet, when),
            Expression.OfFamily known => In(known.Inner, facet, when),
            Expression.If choice =>
            [
                .. In(choice.WhenTrue, facet, when.And(Presence.When(choice.Condition))),
                .. In(choice.WhenFalse, facet, when.And(Presence.When(choice.Condition, holds: false))),
            ],
            Expression.Interpolation text => text.Parts.SelectMany(part => In(part, facet, when)),
            Expression.Call call => call.Arguments.SelectMany(argument => In(argument, facet, when)),
            Expression.Import import => In(import.Name, facet, when),
            Expression.Mapping mapping => [.. In(mapping.TopKey, facet, when), .. In(mapping.SecondKey, facet, when)],
            _ => [],
        };
}
