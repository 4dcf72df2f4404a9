using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Defects of inspection behind a transit gateway.</summary>
internal static class TransitGateways
{
    private const string AttachmentType = "EC2::TransitGatewayVpcAttachment";
    private const string PropagationType = "EC2::TransitGatewayRouteTablePropagation";
    private const string AssociationType = "EC2::TransitGatewayRouteTableAssociation";

    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "appliance-mode-off",
            "The attachment of an inspection VPC in two zones has no appliance mode, so replies may take the other zone.",
            DefectClass.Broken,
            Source.TransitAttachments,
            design => Inspection(design).Select(attachment => Edit.Of(attachment, changed => changed["Options"] = null))
        ),
        new(
            "transit-propagations-dropped",
            "No attachment propagates its routes into the transit gateway's table of the inspection VPC.",
            DefectClass.Broken,
            Source.TransitGateways,
            design =>
                design.Template.OfType(PropagationType).Any()
                    ? [new Edit("all", template => template.OfType(PropagationType).ToList().ForEach(found => template.Remove(found.Id)))]
                    : []
        ),
        new(
            "transit-propagation-dropped",
            "One VPC does not propagate its routes into the transit gateway's table of the inspection VPC, so replies to it are lost.",
            DefectClass.Broken,
            Source.TransitGateways,
            design => design.Template.OfType(PropagationType).Select(Edit.Remove)
        ),
        new(
            "vpc-not-attached",
            "A VPC with a route to the transit gateway is not attached to it.",
            DefectClass.Refused,
            Source.RouteType,
            design => Spokes(design).Select(attachment => new Edit(attachment.Id, template => Detach(template, attachment.Id)))
        ),
        new(
            "attachment-lacks-zone",
            "A VPC is attached in one zone only, so its subnets in the other one do not reach the transit gateway.",
            DefectClass.Broken,
            Source.TransitAttachments,
            design => Spokes(design).Select(attachment => Edit.Of(attachment, changed => changed["SubnetIds"]!.AsArray().RemoveAt(1)))
        ),
        new(
            "attachment-subnets-in-one-zone",
            "A VPC is attached by two subnets of the same zone.",
            DefectClass.Refused,
            Source.TransitAttachments,
            design =>
                Spokes(design)
                    .Select(attachment => new Edit(
                        attachment.Id,
                        template =>
                        {
                            var subnets = attachment.Refs("SubnetIds").ToList();
                            template[subnets[1]]["AvailabilityZone"] = template[subnets[0]]["AvailabilityZone"];
                        }
                    ))
        ),
        new(
            "default-association-on",
            "The transit gateway associates attachments with its default table, and so refuses the associations of the template.",
            DefectClass.Refused,
            Source.TransitAssociationType,
            design =>
                design.Template.OfType(AssociationType).Any()
                    ? design
                        .Template.OfType("EC2::TransitGateway")
                        .Select(gateway => Edit.Of(gateway, changed => changed["DefaultRouteTableAssociation"] = "enable"))
                    : []
        ),
        new(
            "attachment-associated-twice",
            "An attachment is associated with two tables of the transit gateway.",
            DefectClass.Refused,
            Source.TransitAssociationType,
            design =>
                from association in design.Template.OfType(AssociationType)
                from other in design.Template.OfType("EC2::TransitGatewayRouteTable")
                where other.Id != association.Ref("TransitGatewayRouteTableId")
                select new Edit(association.Id, template => AddCopy(template, association, "TransitGatewayRouteTableId", Ref(other.Id)))
        ),
        new(
            "transit-route-twice",
            "A table of the transit gateway has two routes for the same block.",
            DefectClass.Refused,
            Source.CreateTransitGatewayRoute,
            design =>
                from route in design.Template.OfType("EC2::TransitGatewayRoute")
                from attachment in Spokes(design).Take(1)
                select new Edit(route.Id, template => AddCopy(template, route, "TransitGatewayAttachmentId", Ref(attachment.Id)))
        ),
        new(
            "transit-route-to-attachment-and-nowhere",
            "A route of the transit gateway names an attachment and is a blackhole too.",
            DefectClass.Refused,
            Source.CreateTransitGatewayRoute,
            design =>
                design.Template.OfType("EC2::TransitGatewayRoute").Select(route => Edit.Of(route, changed => changed["Blackhole"] = true))
        ),
        new(
            "transit-subnet-route-dropped",
            "A subnet that the transit gateway is attached by has no route to the firewall.",
            DefectClass.Broken,
            Source.TransitGateways,
            design =>
                Inspection(design)
                    .SelectMany(attachment => attachment.Refs("SubnetIds"))
                    .SelectMany(subnet => design.RoutesOf(design.AssociationOf(subnet).Ref("RouteTableId")!))
                    .Select(Edit.Remove)
        ),
        new(
            "firewall-route-to-transit-gateway-dropped",
            "The firewall's subnets have no route back to the transit gateway.",
            DefectClass.Broken,
            Source.TransitGateways,
            design =>
                FirewallEndpoints
                    .Subnets(design)
                    .SelectMany(subnet => design.RoutesOf(design.AssociationOf(subnet.Id).Ref("RouteTableId")!))
                    .Where(route => route["TransitGatewayId"] is not null)
                    .DistinctBy(route => route.Id)
                    .Select(Edit.Remove)
        ),
    ];

    private static IEnumerable<Resource> Inspection(Design design) =>
        design.Template.OfType(AttachmentType).Where(found => found["Options"] is not null);

    private static IEnumerable<Resource> Spokes(Design design) =>
        design.Template.OfType(AttachmentType).Where(found => found["Options"] is null);

    // With what refers to the attachment.
    private static void Detach(Template template, string attachment)
    {
        foreach (var user in template.Resources.Where(user => user.Ref("TransitGatewayAttachmentId") == attachment).ToList())
        {
            template.Remove(user.Id);
        }

        template.Remove(attachment);
    }

    private static void AddCopy(Template template, Resource resource, string property, JsonNode value)
    {
        var properties = resource.Properties.DeepClone().AsObject();
        properties[property] = value;
        template.Add("Planted" + resource.Id, resource.Type["AWS::".Length..], properties);
    }
}
