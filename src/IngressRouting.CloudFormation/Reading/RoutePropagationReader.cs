using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Reads propagations of routes: one for each table.</summary>
internal sealed class RoutePropagationReader : IResourceReader
{
    public string Type => "AWS::EC2::VPNGatewayRoutePropagation";

    public bool Read(ResourceReading resource)
    {
        var tables = resource.Items("RouteTableIds");
        for (var i = 0; i < tables.Count; i++)
        {
            var id = i == 0 ? resource.Id : resource.Part($"{i}", "RouteTableIds");
            resource.At(id, Facets.Table, "RouteTableIds");
            resource.At(id, Facets.Gateway, "VpnGatewayId");
            resource.Projection.Add(
                new RoutePropagation
                {
                    Id = id,
                    LogicalId = resource.FullName,
                    Table = resource.Refer(tables[i], "RouteTableIds", ElementKind.RouteTable),
                    Gateway = new ResourceReference(
                        ResourceKind.VirtualPrivateGateway,
                        resource.Required("VpnGatewayId", ElementKind.Other)
                    ),
                }
            );
        }

        return tables.Count > 0;
    }
}
