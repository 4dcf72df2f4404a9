using System;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Puts other references into elements.</summary>
internal static class ElementReferences
{
    public static Element Rewrite(
        Element element,
        Func<Reference, Reference> rewrite,
        Func<ResourceReference, ResourceReference> rewriteTarget
    ) =>
        element switch
        {
            VpcCidrBlock block => block with { Vpc = rewrite(block.Vpc) },
            Subnet subnet => subnet with { Vpc = rewrite(subnet.Vpc) },
            RouteTable table => table with { Vpc = rewrite(table.Vpc) },
            Route route => route with { Table = rewrite(route.Table), Target = Rewrite(route.Target, rewriteTarget) },
            SubnetAssociation association => association with { Table = rewrite(association.Table), Subnet = rewrite(association.Subnet) },
            EdgeAssociation edge => edge with { Table = rewrite(edge.Table), Gateway = rewriteTarget(edge.Gateway) },
            GatewayAttachment attachment => attachment with { Vpc = rewrite(attachment.Vpc), Gateway = rewriteTarget(attachment.Gateway) },
            RoutePropagation propagation => propagation with
            {
                Table = rewrite(propagation.Table),
                Gateway = rewriteTarget(propagation.Gateway),
            },
            EgressOnlyInternetGateway gateway => gateway with { Vpc = rewrite(gateway.Vpc) },
            NatGateway nat => nat with { Subnet = rewrite(nat.Subnet), ElasticIp = nat.ElasticIp is { } address ? rewrite(address) : null },
            NetworkInterface eni => eni with
            {
                Subnet = rewrite(eni.Subnet),
                SecurityGroups = new ValueList<Reference>(eni.SecurityGroups.Select(rewrite)),
            },
            Instance instance => instance with { NetworkInterfaces = new ValueList<Reference>(instance.NetworkInterfaces.Select(rewrite)) },
            ElasticIpAssociation association => association with
            {
                ElasticIp = rewrite(association.ElasticIp),
                NetworkInterface = rewrite(association.NetworkInterface),
            },
            SecurityGroup group => group with { Vpc = rewrite(group.Vpc) },
            SecurityGroupRule rule => rule with { Group = rewrite(rule.Group), Peer = Rewrite(rule.Peer, rewrite) },
            _ => element,
        };

    private static RouteTarget Rewrite(RouteTarget target, Func<ResourceReference, ResourceReference> rewrite) =>
        target is RouteTarget.To to ? new RouteTarget.To(rewrite(to.Resource)) : target;

    private static SecurityGroupPeer Rewrite(SecurityGroupPeer peer, Func<Reference, Reference> rewrite) =>
        peer is SecurityGroupPeer.OfGroup of ? new SecurityGroupPeer.OfGroup(rewrite(of.Group)) : peer;
}
