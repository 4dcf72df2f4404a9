using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Puts the values of parameters into a topology, where rules look: blocks of addresses, zones, and what attaches a VPC.</summary>
internal sealed class ParameterSubstitution
{
    private readonly Func<string, string?> valueOf;

    private ParameterSubstitution(Func<string, string?> valueOf) => this.valueOf = valueOf;

    /// <summary>The topology as it is in one scenario.</summary>
    public static TopologyModel In(TopologyModel model, Scenario scenario)
    {
        var substitution = new ParameterSubstitution(scenario.ValueOf);
        return new TopologyModel([.. model.Elements.Select(substitution.Put)], model.Description) { Order = model.Order };
    }

    /// <summary>Those of some parameters of which something is made that rules look at, in the order of their names.</summary>
    public static IReadOnlyList<string> UsedOf(TopologyModel model, IReadOnlyList<string> parameters)
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var substitution = new ParameterSubstitution(name =>
        {
            used.Add(name);
            return null;
        });
        foreach (var element in model.Elements)
        {
            substitution.Put(element);
        }

        used.IntersectWith(parameters);
        return [.. used];
    }

    private Element Put(Element element) =>
        element switch
        {
            Vpc vpc => vpc with { Cidr = Put(vpc.Cidr) },
            VpcCidrBlock block => block with { Source = Put(block.Source) },
            Subnet subnet => subnet with
            {
                Cidr = subnet.Cidr is { } own ? Put(own) : null,
                Ipv6Cidr = subnet.Ipv6Cidr is { } ipv6 ? Put(ipv6) : null,
                Zone = subnet.Zone is { } zone ? Put(zone) : null,
            },
            Route { Destination: Destination.Addresses addresses } route => route with
            {
                Destination = new Destination.Addresses(Put(addresses.Block)),
            },
            SecurityGroupIngress { Peer: SecurityGroupPeer.Addresses } rule => rule with { Peer = Put(rule.Peer) },
            SecurityGroupEgress { Peer: SecurityGroupPeer.Addresses } rule => rule with { Peer = Put(rule.Peer) },
            RawResource { IsTransitGatewayAttachment: true } attachment => attachment with
            {
                Properties = new ValueList<StatedProperty>(attachment.Properties.Select(Put)),
            },
            _ => element,
        };

    private BlockSource Put(BlockSource source) =>
        source switch
        {
            BlockSource.Secondary secondary => new BlockSource.Secondary(Put(secondary.Cidr)),
            BlockSource.FromPool pool => new BlockSource.FromPool(Put(pool.Cidr), pool.Pool),
            _ => source,
        };

    private SecurityGroupPeer Put(SecurityGroupPeer peer) =>
        peer is SecurityGroupPeer.Addresses addresses ? new SecurityGroupPeer.Addresses(Put(addresses.Block)) : peer;

    private StatedProperty Put(StatedProperty property) => property with { Value = Put(property.Value) };

    private PropertyValue Put(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text { Content: Value<string>.Symbolic { Expression: Expression.Parameter parameter } }
                when valueOf(parameter.Name) is { } text => new PropertyValue.Text(DynamicReference.Read(text)),
            PropertyValue.List list => new PropertyValue.List(new ValueList<PropertyValue>(list.Items.Select(Put))),
            PropertyValue.Map map => new PropertyValue.Map(new ValueList<StatedProperty>(map.Entries.Select(Put))),
            _ => value,
        };

    private Value<Zone> Put(Value<Zone> zone) =>
        zone is Value<Zone>.Symbolic { Expression: Expression.Parameter parameter } && valueOf(parameter.Name) is { } name
            ? new Zone.Named(name)
            : zone;

    private Value<Cidr> Put(Value<Cidr> block) =>
        block is Value<Cidr>.Symbolic symbolic && Find(symbolic.Expression) is { } found ? found : block;

    // Null for what no parameter of the scenario says.
    private Value<Cidr>? Find(Expression expression) =>
        expression switch
        {
            Expression.Parameter parameter => valueOf(parameter.Name) is { } text ? Cidr.Read(text) : null,
            Expression.OfFamily known => Find(known.Inner) switch
            {
                Value<Cidr>.Known { Content: var own } when own.Family != known.Family => new Value<Cidr>.Invalid(
                    own.ToString(),
                    $"an {known.Family} block is expected here"
                ),
                var found => found,
            },
            Expression.Block part => Find(part.Parent) is { } parent ? BlockArithmetic.PartOf(parent, part.PrefixLength, part.Index) : null,
            _ => null,
        };
}
