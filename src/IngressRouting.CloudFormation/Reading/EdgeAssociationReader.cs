using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads associations of route tables with gateways.</summary>
internal sealed class EdgeAssociationReader : IResourceReader
{
    public string Type => "AWS::EC2::GatewayRouteTableAssociation";

    public bool Read(ResourceReading resource)
    {
        resource.At(Facets.Table, "RouteTableId");
        resource.At(Facets.Gateway, "GatewayId");
        resource.Projection.Add(
            new EdgeAssociation
            {
                Id = resource.Id,
                LogicalId = resource.FullName,
                Table = resource.Required("RouteTableId", ElementKind.RouteTable),
                Gateway = TargetKinds.Of(resource, "GatewayId") ?? throw resource.Missing("GatewayId"),
            }
        );
        return true;
    }
}
