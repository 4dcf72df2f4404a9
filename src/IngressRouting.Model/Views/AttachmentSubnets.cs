using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// Which subnets are for the attachments of transit gateways and core networks: what leaves such a subnet comes from other networks, so that
/// its own block is the address of no reply.
/// </summary>
internal sealed class AttachmentSubnets
{
    private readonly TopologyView view;
    private readonly List<RawResource> attachments;
    private readonly List<RawResource> ofOtherScenarios;

    public AttachmentSubnets(TopologyView view)
    {
        this.view = view;
        attachments = [.. view.Elements.OfType<RawResource>().Where(resource => RawResource.AttachesVpc(resource.Type))];
        ofOtherScenarios =
        [
            .. view
                .Model.Elements.Select(element => element is AbsentElement absent ? absent.Otherwise : element)
                .OfType<RawResource>()
                .Where(resource => RawResource.AttachesVpc(resource.Type) && view.Find<RawResource>(resource.Id) is null),
        ];
    }

    /// <summary>The attachment that a subnet is for, when nothing else lies in it; null when none is known.</summary>
    public RawResource? AttachmentIn(Subnet subnet) =>
        view.InterfacesIn(subnet).Any() || view.NatGatewaysIn(subnet).Any()
            ? null
            : attachments.Find(attachment => Names(attachment, subnet));

    /// <summary>How messages name what an attachment connects with.</summary>
    public static string NetworksOf(RawResource attachment) =>
        "the networks behind the " + (attachment.IsTransitGatewayAttachment ? "transit gateway" : "core network");

    /// <summary>
    /// Why only the conditions or another stack know what sends from a subnet, although routes lead out of it; null when that is known.
    /// </summary>
    public string? WithoutAttachment(Subnet subnet) =>
        !IsEmpty(subnet) ? null
        : ofOtherScenarios.Find(attachment => Names(attachment, subnet)) is { } conditional
            ? $"the topology does not say what sends from {Wording.Subnet(view, subnet)} without {conditional.Title}"
        : null;

    /// <summary>Why a subnet may be for an attachment; null when nothing speaks for it.</summary>
    /// <param name="subnet">The subnet.</param>
    /// <param name="isForOthers">Whether routes of the VPC tell of other networks.</param>
    public string? MayHoldAttachment(Subnet subnet, bool isForOthers)
    {
        if (!IsEmpty(subnet))
        {
            return null;
        }

        return attachments.Find(MayNameAny) is { } open
                ? $"only the deployment knows whether {open.Title} lies in {Wording.Subnet(view, subnet)}"
            : isForOthers || LeadsToHub(subnet.Vpc)
                ? $"the topology does not say what sends from {Wording.Subnet(view, subnet)}; it may be for an attachment that another stack makes"
            : null;
    }

    private static string SubnetsOf(RawResource attachment) => attachment.IsTransitGatewayAttachment ? "SubnetIds" : "SubnetArns";

    private static bool Names(RawResource attachment, Subnet subnet)
    {
        var facet = Facets.Of(Facets.Setting, SubnetsOf(attachment));
        return Mentions.Of(attachment).Any(mention => mention.Element == subnet.Id && mention.Facet == facet);
    }

    // A list of which not every item is a subnet of the topology.
    private bool MayNameAny(RawResource attachment)
    {
        var facet = Facets.Of(Facets.Setting, SubnetsOf(attachment));
        var named = Mentions
            .Of(attachment)
            .Count(mention => mention.Facet == facet && view.Find<Subnet>(mention.Element) is { IsExisting: false });
        return RawProperties.Find(attachment, SubnetsOf(attachment)) is not PropertyValue.List list || named < list.Items.Count;
    }

    private bool LeadsToHub(Reference vpc) =>
        view.Routes.Any(route =>
            route.Target.Reference?.Kind is ResourceKind.TransitGateway or ResourceKind.CoreNetwork
            && view.Find<RouteTable>(route.Table) is { } table
            && table.Vpc.Equals(vpc)
        );

    private bool IsEmpty(Subnet subnet) =>
        !view.InterfacesIn(subnet).Any()
        && !view.NatGatewaysIn(subnet).Any()
        && !view
            .Elements.OfType<RawResource>()
            .Any(resource => !SendsNothing(resource.Type) && Mentions.Of(resource).Any(mention => mention.Element == subnet.Id));

    // What may name a subnet although it puts nothing into it that sends.
    private static bool SendsNothing(string type) =>
        type
            is "AWS::EC2::FlowLog"
                or "AWS::EC2::SubnetCidrBlock"
                or "AWS::EC2::SubnetNetworkAclAssociation"
                or "AWS::EC2::VPCBlockPublicAccessExclusion"
                or "AWS::EC2::VPCEndpoint"
                or "AWS::SSM::Parameter"
        || type.StartsWith("AWS::RAM::", StringComparison.Ordinal)
        || UnseenTypes.EffectsOf(type) == UnseenEffects.Anything;
}
