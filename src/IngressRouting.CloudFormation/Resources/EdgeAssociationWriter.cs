using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the association of a table with a gateway, of whatever kind was stated.</summary>
internal sealed class EdgeAssociationWriter() : ResourceWriter<EdgeAssociation>("AWS::EC2::GatewayRouteTableAssociation")
{
    protected override void Write(EdgeAssociation association, DocumentObject properties, ValueWriter values)
    {
        properties.Add("RouteTableId", values.Id(association.Table));
        properties.Add("GatewayId", values.Id(association.Gateway.Resource));
    }
}
